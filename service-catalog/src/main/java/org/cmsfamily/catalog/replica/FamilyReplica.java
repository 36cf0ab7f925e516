package org.cmsfamily.catalog.replica;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.TreeMap;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.family.RegistryFacts;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.replica.Replicas;

/**
 * A family as its registry's records tell it, as far as they have arrived here. It is put together
 * again only after one of them has changed.
 */
@ApplicationScoped
public class FamilyReplica {
  /** Each takes a few MB at most; an installation has a handful. */
  private static final int FAMILIES_AT_MOST = 20;

  private final Replicas replicas;
  private final BusinessCalendar calendar;
  private final Cache<String, Remembered> remembered =
      Caffeine.newBuilder().maximumSize(FAMILIES_AT_MOST).build();

  FamilyReplica(Replicas replicas, BusinessCalendar calendar) {
    this.replicas = replicas;
    this.calendar = calendar;
  }

  private record Remembered(Replicas.Stamp stamp, RegistryFacts facts) {}

  /**
   * The family as it stands on a date.
   *
   * @throws org.cmsfamily.platform.problem.Problem 409 {@code not-known-yet} if its own record has
   *     not arrived
   */
  public FamilyOn on(String family, LocalDate date) {
    var facts = facts(family);
    if (facts.family() == null) {
      throw PlatformProblems.notKnownYet("Family " + family);
    }
    return facts.on(date);
  }

  /** The family as it stands on its business date. */
  public FamilyOn today(String family) {
    return on(family, calendar.today(family));
  }

  private RegistryFacts facts(String family) {
    var stamp = replicas.stamp(family);
    var known = remembered.getIfPresent(family);
    if (known != null && known.stamp().equals(stamp)) {
      return known.facts();
    }
    var fresh = read(family);
    remembered.put(family, new Remembered(stamp, fresh));
    return fresh;
  }

  private RegistryFacts read(String family) {
    var facts = new ArrayList<Object>();
    var versions = new TreeMap<String, String>();
    for (var topic : CatalogReplicas.FAMILY) {
      for (var replica : replicas.replicas(topic, family)) {
        facts.add(replica.facts());
        var version = replica.version();
        versions.put(topic.topic() + "/" + replica.key(), version.epoch() + "." + version.number());
      }
    }
    return new RegistryFacts(facts, versions);
  }
}
