package org.cmsfamily.workbench.visitor;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/** For whom the visitor holds a role, where a service does not say itself who may act. */
@RequestScoped
public class Offices {
  private final Visitor visitor;

  Offices(Visitor visitor) {
    this.visitor = visitor;
  }

  /** The holders of a role, the one that the visitor acts for first. */
  public List<String> holders(Role role) {
    var acting = visitor.capacity();
    return Stream.concat(Stream.ofNullable(acting), visitor.capacities().stream())
        .filter(capacity -> role == capacity.knownRole())
        .map(Capacity::holder)
        .distinct()
        .toList();
  }

  /** An act that is open only to whoever holds exactly this capacity; null to all others. */
  public @Nullable PossibleAct actAs(String name, String capacity) {
    var held = visitor.capacities().stream().map(Capacity::text).anyMatch(capacity::equals);
    return held ? new PossibleAct(name, true, List.of(capacity), List.of()) : null;
  }

  /** For whom the visitor would act in a role: the holder wanted, else the first; empty if none. */
  public String holder(Role role, @Nullable String wanted) {
    var holders = holders(role);
    return wanted != null && holders.contains(wanted)
        ? wanted
        : holders.stream().findFirst().orElse("");
  }

  /** An act that is open to whoever holds one of the roles, for whomever; null to all others. */
  public @Nullable PossibleAct act(String name, Set<Role> roles) {
    return act(name, roles, holder -> true);
  }

  /**
   * An act that is open to whoever holds one of the roles for such a holder; null to all others.
   */
  public @Nullable PossibleAct act(String name, Set<Role> roles, Predicate<String> holder) {
    var as =
        visitor.capacities().stream()
            .filter(capacity -> roles.stream().anyMatch(role -> role == capacity.knownRole()))
            .filter(capacity -> holder.test(capacity.holder()))
            .map(Capacity::text)
            .toList();
    return as.isEmpty() ? null : PossibleAct.allowed(name, as);
  }

  /** An act that is open to whoever holds a role for a holder; null to all others. */
  public @Nullable PossibleAct act(String name, Role role, String holder) {
    return act(name, Set.of(role), holder::equals);
  }
}
