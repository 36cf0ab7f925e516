package org.cmsfamily.catalog.screening;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.catalog.family.AppointmentFacts;
import org.cmsfamily.catalog.family.BodyFacts;
import org.cmsfamily.catalog.family.BudgetFacts;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.Effect;
import org.cmsfamily.catalog.family.FamilyFacts;
import org.cmsfamily.catalog.family.InstrumentFacts;
import org.cmsfamily.catalog.family.MeetingFacts;
import org.cmsfamily.catalog.family.RegistryFacts;
import org.cmsfamily.catalog.family.SecretariatFacts;
import org.cmsfamily.catalog.family.TransmittalFacts;
import org.cmsfamily.catalog.safeguard.Case;

/**
 * The registry's records that a screening rests on: those that say something about these terms, so
 * that they grow with the terms and not with the family.
 */
record RecordsUsed(Case c) {

  /** Their versions by topic and key. */
  SortedMap<String, String> versions() {
    var used = new TreeMap<String, String>();
    references()
        .forEach(
            reference -> {
              var version = facts().versions().get(reference);
              if (version != null) {
                used.put(reference, version);
              }
            });
    return used;
  }

  private RegistryFacts facts() {
    return c.family().facts();
  }

  private Stream<String> references() {
    var reports = reports();
    var reported =
        reports.stream().flatMap(one -> one.decisions().stream()).collect(Collectors.toSet());
    return Stream.of(
            c.family().family() == null
                ? Stream.<String>of()
                : keys("families", Set.of(c.family().family()), FamilyFacts::code, family -> true),
            keys("instruments", facts().instruments(), InstrumentFacts::code, i -> of(i.code())),
            keys("secretariats", facts().secretariats(), SecretariatFacts::code, this::serves),
            keys("bodies", facts().bodies(), BodyFacts::code, b -> of(b.instrument())),
            keys("decisions", facts().decisions(), DecisionFacts::key, d -> uses(d, reported)),
            keys("budgets", facts().budgets(), BudgetFacts::code, this::counts),
            keys("transmittals", reports, TransmittalFacts::id, report -> true),
            keys("meetings", facts().meetings(), MeetingFacts::code, m -> uses(m, reports)),
            keys("appointments", facts().appointments(), AppointmentFacts::id, this::acted),
            facts().rates().stream()
                .filter(rate -> planned(rate.currency()))
                .map(rate -> "reporting.rates/" + rate.key()))
        .flatMap(Function.identity());
  }

  private static <T> Stream<String> keys(
      String topic, Collection<T> all, Function<T, String> key, Predicate<T> used) {
    return all.stream().filter(used).map(one -> "registry.%s/%s".formatted(topic, key.apply(one)));
  }

  private boolean planned(String currency) {
    var plan = c.terms().costPlan();
    return plan.plannedRates().containsKey(currency)
        || (currency.equals(plan.currency()) && !plan.plannedRates().isEmpty());
  }

  private boolean of(String instrument) {
    return c.terms().instruments().contains(instrument);
  }

  private boolean serves(SecretariatFacts secretariat) {
    return secretariat.servingArrangements().stream().anyMatch(one -> of(one.instrument()));
  }

  private Set<TransmittalFacts> reports() {
    var reports = new HashSet<TransmittalFacts>();
    c.family()
        .rollOut()
        .ifPresent(
            rollOut ->
                c.terms().instruments().stream()
                    .map(instrument -> c.family().reportsTo(rollOut.reportTo(), instrument))
                    .forEach(reports::addAll));
    return reports;
  }

  private boolean uses(DecisionFacts decision, Set<String> reported) {
    return c.terms().decisionsNamed().contains(decision.key())
        || reported.contains(decision.key())
        || reported.stream().anyMatch(decision::implementing)
        || (of(decision.instrument())
            && (!decision.statusKnown() || decision.effects().stream().anyMatch(this::touches)));
  }

  private boolean touches(Effect effect) {
    return switch (effect) {
      case Effect.GrantsMandate grant -> c.terms().areas().stream().anyMatch(grant::covers);
      case Effect.Excludes excludes -> c.terms().areas().stream().anyMatch(excludes::covers);
      case Effect.GrantsCompetence grant -> true;
      case Effect.Conditions condition -> true;
      case Effect.NamesRate rate -> true;
      case Effect.Unknown unknown -> true;
      case Effect.Releases releases -> raises(releases);
      case Effect.Context context -> false;
      case Effect.Asks asks -> false;
    };
  }

  private boolean raises(Effect.Releases releases) {
    return c.terms().instruments().stream()
        .flatMap(instrument -> c.terms().rising(instrument).stream())
        .filter(line -> line.rise().containsKey(releases.year()))
        .anyMatch(line -> releases.named(line.line(), null));
  }

  private boolean counts(BudgetFacts budget) {
    var lines = c.terms().costPlan().baselineOf(budget.instrument());
    return of(budget.instrument())
        && (lines.isEmpty()
            || lines.stream()
                .anyMatch(line -> line.budget() != null && budget.named(line.budget())));
  }

  private boolean uses(MeetingFacts meeting, Set<TransmittalFacts> reports) {
    var review = c.terms().reviewDate();
    return reports.stream().anyMatch(one -> meeting.code().equals(one.receivedAtMeeting()))
        || (review != null && of(meeting.instrument()) && meeting.covers(review));
  }

  private boolean acted(AppointmentFacts appointment) {
    return c.acts().stream()
        .anyMatch(act -> appointment.gives(act.person(), act.role(), act.holder()));
  }
}
