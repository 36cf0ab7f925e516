package org.cmsfamily.registry.holder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cmsfamily.platform.actor.Capacity;
import org.jspecify.annotations.Nullable;

/** For which instruments somebody holds offices. */
@ApplicationScoped
public class Offices {

  private final Holders holders;

  Offices(Holders holders) {
    this.holders = holders;
  }

  /** An office, and the instrument that its holder belongs to. */
  public record Office(Capacity capacity, String instrument) {}

  /** Those of the capacities that are offices of an instrument, of those roles. */
  public List<Office> of(Collection<Capacity> held, Set<String> roles) {
    var offices = held.stream().filter(one -> roles.contains(one.role())).sorted().toList();
    var byCode =
        holders.among(offices.stream().map(Capacity::holder).toList()).stream()
            .collect(Collectors.toMap(Holder::code, Function.identity()));
    return offices.stream().flatMap(one -> office(one, byCode.get(one.holder())).stream()).toList();
  }

  private static Optional<Office> office(Capacity capacity, @Nullable Holder holder) {
    return holder == null || holder.instrument() == null
        ? Optional.empty()
        : Optional.of(new Office(capacity, holder.instrument()));
  }

  /** The instruments of several offices. */
  public static List<String> instruments(Collection<Office> offices) {
    return offices.stream().map(Office::instrument).distinct().toList();
  }
}
