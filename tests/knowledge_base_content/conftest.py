from pathlib import Path

import pytest

from tests.knowledge_base_content.editor import Editor, sound_pack


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    return sound_pack(tmp_path)
