package org.cmsfamily.registry.organisation;

import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.registry.text.Names;

/** What is no instrument but takes part, such as UNEP. */
public record Organisation(String code, String family, Names names, long version)
    implements Aggregate {

  @Override
  public String id() {
    return code;
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  /** Who takes part in a family is the business of all its instruments. */
  @Override
  public Set<String> touches() {
    return Set.of(code, Aggregate.instrumentsOf(family));
  }
}
