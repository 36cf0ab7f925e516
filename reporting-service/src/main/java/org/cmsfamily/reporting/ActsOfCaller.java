package org.cmsfamily.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.ActName;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.wording.Text;

/** What the caller may do now, and why not the rest. */
@ApplicationScoped
public class ActsOfCaller {

  private final Actor actor;

  ActsOfCaller(Actor actor) {
    this.actor = actor;
  }

  /**
   * One act that binds: none is possible while the caller's authority is not current here.
   *
   * @param role that it needs
   * @param holder for whom it has to be held
   * @param against reasons that keep one of the fitting capacities from it
   */
  public Stream<PossibleAct> binding(
      ActName act, String role, Predicate<String> holder, Function<Capacity, List<Text>> against) {
    var stale = actor.againstBinding();
    return of(act, role, holder, against).map(possible -> possible.unless(stale));
  }

  /**
   * One act, as far as the caller has a capacity for it at all.
   *
   * @param role that it needs
   * @param holder for whom it has to be held
   * @param against reasons that keep one of the fitting capacities from it
   */
  public Stream<PossibleAct> of(
      ActName act, String role, Predicate<String> holder, Function<Capacity, List<Text>> against) {
    return of(act, Set.of(role), holder, against);
  }

  /**
   * One act, as far as the caller has a capacity for it at all.
   *
   * @param roles those that it may be done in
   * @param holder for whom one of them has to be held
   * @param against reasons that keep one of the fitting capacities from it
   */
  public Stream<PossibleAct> of(
      ActName act,
      Set<String> roles,
      Predicate<String> holder,
      Function<Capacity, List<Text>> against) {
    var fitting =
        actor.capacities().stream()
            .filter(capacity -> roles.contains(capacity.role()) && holder.test(capacity.holder()))
            .sorted()
            .toList();
    if (fitting.isEmpty()) {
      return Stream.empty();
    }
    var reasons = fitting.stream().map(against).toList();
    var free =
        IntStream.range(0, fitting.size())
            .filter(i -> reasons.get(i).isEmpty())
            .mapToObj(fitting::get)
            .toList();
    return Stream.of(
        free.isEmpty()
            ? PossibleAct.of(
                act, fitting, roles, reasons.stream().flatMap(List::stream).distinct().toList())
            : PossibleAct.of(act, free, roles, List.of()));
  }
}
