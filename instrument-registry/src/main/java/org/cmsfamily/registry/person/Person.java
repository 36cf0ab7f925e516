package org.cmsfamily.registry.person;

import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.store.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One human or machine client. The name stays in the registry and in this row.
 *
 * @param name personal data; null when reduced to the office
 * @param office what may be shown of the person
 * @param logins keyed digests of (issuer, subject)
 */
public record Person(
    String id,
    String family,
    PersonKind kind,
    @Nullable String name,
    String office,
    List<String> logins,
    long version)
    implements Aggregate {

  public Person {
    logins = List.copyOf(logins);
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }
}
