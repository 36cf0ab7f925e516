package org.cmsfamily.platform.archive;

import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;

/**
 * An instrument whose own was brought in.
 *
 * @param code the instrument's
 */
public record InstrumentBroughtIn(String code, String family) implements Aggregate {

  @Override
  public String id() {
    return code;
  }

  @Override
  public long version() {
    return 1;
  }

  @Override
  public Set<String> readers() {
    return Set.of(code);
  }
}
