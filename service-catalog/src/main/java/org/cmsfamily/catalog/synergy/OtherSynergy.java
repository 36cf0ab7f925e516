package org.cmsfamily.catalog.synergy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cmsfamily.catalog.CatalogProblems;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument that has not entered the roll-out shares with others: knowledge, and no cost.
 * Source: StC44 decision, P5.
 *
 * @param with the other instruments and organisations
 * @param knowledge what is shared, and how
 * @param since its first day
 * @param endedOn its last day, once it has ended
 */
record OtherSynergy(
    String id,
    String family,
    long version,
    String instrument,
    List<String> with,
    String title,
    List<String> areas,
    String knowledge,
    LocalDate since,
    @Nullable LocalDate endedOn,
    Capacity by)
    implements Aggregate {

  OtherSynergy {
    with = List.copyOf(with);
    areas = List.copyOf(areas);
  }

  /**
   * Ended.
   *
   * @throws Problem 409 if it has ended already
   */
  OtherSynergy end(LocalDate on) {
    if (endedOn != null) {
      throw Problem.of(CatalogProblems.WRONG_STATE, Text.of("synergy-ended").with("on", endedOn));
    }
    return new OtherSynergy(
        id, family, version + 1, instrument, with, title, areas, knowledge, since, on, by);
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  @Override
  public Set<String> touches() {
    var touched = new TreeSet<>(with);
    touched.add(instrument);
    return touched;
  }
}
