package org.cmsfamily.platform.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.archive.ArchiveContents;
import org.cmsfamily.platform.archive.ArchiveTable;

/** What a service of notes would put into an instrument's archive. */
@ApplicationScoped
class NoteArchive implements ArchiveContents {

  @Override
  public List<ArchiveTable> tables() {
    return List.of(ArchiveTable.shared("note", "t.holder = :instrument"), ArchiveTable.ACTS);
  }

  @Override
  public Optional<String> familyOf(String instrument) {
    return Optional.empty();
  }

  @Override
  public boolean founds() {
    return true;
  }
}
