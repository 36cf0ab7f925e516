package org.cmsfamily.platform.note;

import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;

record Note(String id, String family, long version, String holder, String words)
    implements Aggregate {

  @Override
  public Set<String> readers() {
    return Set.of(holder);
  }

  Note movedTo(String other) {
    return new Note(id, family, version + 1, other, words);
  }

  Note saying(String other) {
    return new Note(id, family, version + 1, holder, other);
  }
}
