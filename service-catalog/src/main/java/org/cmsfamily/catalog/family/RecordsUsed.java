package org.cmsfamily.catalog.family;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records that say something about some instruments: their own, their family's, its host's. */
record RecordsUsed(FamilyFacts facts, Collection<String> instruments) {

  Set<String> references() {
    var family = facts.family();
    return Stream.of(
            family == null ? Stream.<String>of() : Stream.of("registry.families/" + family.code()),
            keys("instruments", facts.instruments(), Instrument::code, i -> of(i.code())),
            keys("secretariats", facts.secretariats(), Secretariat::code, this::serves),
            keys("bodies", facts.bodies(), Body::code, b -> of(b.instrument())),
            keys("meetings", facts.meetings(), Meeting::code, m -> of(m.instrument())),
            keys("decisions", facts.decisions(), Decision::key, d -> of(d.instrument())),
            keys("budgets", facts.budgets(), Budget::code, b -> of(b.instrument())),
            keys("transmittals", facts.transmittals(), Transmittal::id, t -> of(t.from().holder())),
            keys("appointments", facts.appointments(), Appointment::id, a -> of(a.holder())))
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

  private boolean serves(Secretariat secretariat) {
    return secretariat.servingArrangements().stream().anyMatch(serving -> of(serving.instrument()));
  }
}
