package org.cmsfamily.platform.act;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An act on the thing shown, and whether the caller may do it now.
 *
 * @param as the capacities in which it may be done
 * @param why every reason against it, in the reader's language, that of the caller's roles last;
 *     empty if it is allowed
 * @param reasons the same with their codes and parameters, for a page that words them itself
 */
public record PossibleAct(
    String name,
    boolean allowed,
    List<Capacity> as,
    @JsonSerialize(contentUsing = WordsForReader.class) @Schema(implementation = String[].class)
        List<Text> why,
    @JsonSerialize(contentUsing = TextForReader.class) List<Text> reasons) {

  public PossibleAct {
    as = List.copyOf(as);
    why = List.copyOf(why);
    reasons = List.copyOf(reasons);
  }

  private static PossibleAct not(String name, List<Text> reasons) {
    var why = reasons.stream().distinct().sorted(Comparator.comparing(LackOfRole::is)).toList();
    return new PossibleAct(name, false, List.of(), why, why);
  }

  private static PossibleAct allowed(String name, List<Capacity> as) {
    return new PossibleAct(name, true, as, List.of(), List.of());
  }

  /**
   * Judges one act.
   *
   * @param held the caller's capacities
   * @param roles those that the act needs
   * @param holder for whom they have to be held, whatever the thing's state
   * @param against reasons that lie in the thing's state
   */
  public static PossibleAct of(
      ActName act,
      Set<Capacity> held,
      Set<String> roles,
      Predicate<String> holder,
      List<Text> against) {
    var fitting = fitting(held, roles, holder);
    return fitting.isEmpty()
        ? not(act.text(), and(against, List.of(LackOfRole.in(held, roles))))
        : of(act, fitting, roles, against);
  }

  /**
   * Judges one act against which each capacity has reasons of its own; one without any is enough.
   *
   * @param held the caller's capacities
   * @param roles those that the act needs
   * @param holder for whom they have to be held, whatever the thing's state
   * @param against reasons that keep one of the fitting capacities from it
   */
  public static PossibleAct of(
      ActName act,
      Set<Capacity> held,
      Set<String> roles,
      Predicate<String> holder,
      Function<Capacity, List<Text>> against) {
    var fitting = fitting(held, roles, holder);
    var free = fitting.stream().filter(one -> against.apply(one).isEmpty()).toList();
    return free.isEmpty()
        ? of(act, held, roles, holder, fitting.stream().map(against).flatMap(List::stream).toList())
        : allowed(act.text(), free);
  }

  /**
   * Judges one act by the capacities that fit it.
   *
   * @param fitting the caller's capacities in which it may be done
   * @param roles those that the act needs, for the reason
   */
  public static PossibleAct of(
      ActName act, List<Capacity> fitting, Set<String> roles, List<Text> against) {
    if (fitting.isEmpty()) {
      return not(act.text(), and(against, List.of(LackOfRole.in(Set.of(), roles))));
    }
    return against.isEmpty() ? allowed(act.text(), fitting) : not(act.text(), against);
  }

  private static List<Capacity> fitting(
      Set<Capacity> held, Set<String> roles, Predicate<String> holder) {
    return held.stream()
        .filter(one -> roles.contains(one.role()) && holder.test(one.holder()))
        .sorted()
        .toList();
  }

  private static List<Text> and(List<Text> some, List<Text> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /**
   * The same, and not allowed for further reasons, such as those of {@link
   * org.cmsfamily.platform.actor.Actor#againstBinding} for an act that binds.
   */
  public PossibleAct unless(List<Text> reasons) {
    return reasons.isEmpty() ? this : not(name, and(why, reasons));
  }
}
