package org.cmsfamily.platform.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.AfterTransaction;
import org.hibernate.StatelessSession;

/**
 * The business date, which decides terms, starts, quarters, reviews and appointments. In the local
 * and test profiles a family may have one of its own; without it, it is the clock's day in its
 * zone.
 */
@ApplicationScoped
public class BusinessCalendar {
  private static final Duration REMEMBERED = Duration.ofMillis(500);

  private final StatelessSession rows;
  private final AfterTransaction afterTransaction;
  private final Event<FamilyDates> changed;
  private final Clock clock;
  private final Cache<String, FamilyDates> remembered =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(1_000).build();

  BusinessCalendar(
      StatelessSession rows,
      AfterTransaction afterTransaction,
      Event<FamilyDates> changed,
      Clock clock) {
    this.rows = rows;
    this.changed = changed;
    this.afterTransaction = afterTransaction;
    this.clock = clock;
  }

  /**
   * Today in the family.
   *
   * @throws Problem 409 {@code not-known-yet} if the family is not known here
   */
  public LocalDate today(String family) {
    return today(dates(family));
  }

  /** Today in the family, if the family is known here. */
  public Optional<LocalDate> findToday(String family) {
    return find(family).map(this::today);
  }

  private LocalDate today(FamilyDates dates) {
    return dates.businessDate() == null
        ? LocalDate.now(clock.withZone(ZoneId.of(dates.zone())))
        : dates.businessDate();
  }

  /**
   * The family's time zone.
   *
   * @throws Problem 409 {@code not-known-yet} if the family is not known here
   */
  public ZoneId zone(String family) {
    return ZoneId.of(dates(family).zone());
  }

  /** Takes over a family's calendar, and fires it as an event. */
  public void apply(FamilyDates family) {
    rows.createNativeMutationQuery(
            """
            insert into authority_family (code, zone, business_date) values (:code, :zone, :date)
            on conflict (code) do update set zone = excluded.zone, business_date = excluded.business_date
            """)
        .setParameter("code", family.code())
        .setParameter("zone", family.zone())
        .setParameter("date", family.businessDate(), LocalDate.class)
        .executeUpdate();
    afterTransaction.run(remembered::invalidateAll);
    changed.fire(family);
  }

  private FamilyDates dates(String family) {
    return find(family).orElseThrow(() -> PlatformProblems.notKnownYet("Family " + family));
  }

  private Optional<FamilyDates> find(String family) {
    return Optional.ofNullable(remembered.getIfPresent(family)).or(() -> remember(family));
  }

  private Optional<FamilyDates> remember(String family) {
    var found = read(family);
    if (!afterTransaction.isPending()) {
      found.ifPresent(dates -> remembered.put(family, dates));
    }
    return found;
  }

  private Optional<FamilyDates> read(String family) {
    return rows.createNativeQuery(
            "select code, zone, business_date from authority_family where code = :code",
            Tuple.class)
        .setParameter("code", family)
        .uniqueResultOptional()
        .map(
            row ->
                new FamilyDates(
                    row.get("code", String.class),
                    row.get("zone", String.class),
                    row.get("business_date", LocalDate.class)));
  }
}
