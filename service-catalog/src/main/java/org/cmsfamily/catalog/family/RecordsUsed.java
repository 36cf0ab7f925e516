package org.cmsfamily.catalog.family;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records that say something about some instruments: their own, their family's, its host's. */
record RecordsUsed(RegistryFacts facts, Collection<String> instruments) {

  Set<String> references() {
    var family = facts.family();
    return Stream.of(
            family == null ? Stream.<String>of() : Stream.of("registry.families/" + family.code()),
            keys("instruments", facts.instruments(), InstrumentFacts::code, i -> of(i.code())),
            keys("secretariats", facts.secretariats(), SecretariatFacts::code, this::serves),
            keys("bodies", facts.bodies(), BodyFacts::code, b -> of(b.instrument())),
            keys("meetings", facts.meetings(), MeetingFacts::code, m -> of(m.instrument())),
            keys("decisions", facts.decisions(), DecisionFacts::key, d -> of(d.instrument())),
            keys("budgets", facts.budgets(), BudgetFacts::code, b -> of(b.instrument())),
            keys(
                "transmittals",
                facts.transmittals(),
                TransmittalFacts::id,
                t -> of(t.from().holder())),
            keys("appointments", facts.appointments(), AppointmentFacts::id, a -> of(a.holder())))
        .flatMap(Function.identity())
        .collect(Collectors.toSet());
  }

  private static <T> Stream<String> keys(
      String topic, Collection<T> all, Function<T, String> key, Predicate<T> used) {
    return all.stream().filter(used).map(one -> "registry." + topic + "/" + key.apply(one));
  }

  private boolean of(String instrument) {
    var family = facts.family();
    return instruments.contains(instrument)
        || (family != null
            && family.rollOut() != null
            && family.rollOut().host().equals(instrument));
  }

  private boolean serves(SecretariatFacts secretariat) {
    return secretariat.servingArrangements().stream().anyMatch(serving -> of(serving.instrument()));
  }
}
