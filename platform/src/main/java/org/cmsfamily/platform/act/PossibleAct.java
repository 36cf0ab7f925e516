package org.cmsfamily.platform.act;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.wording.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An act on the thing shown, and whether the caller may do it now.
 *
 * @param as the capacities in which it may be done
 * @param why every reason against it, in the reader's language; empty if it is allowed
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

  private static PossibleAct not(String name, List<Text> why) {
    return new PossibleAct(name, false, List.of(), why, why);
  }

  /**
   * Judges one act.
   *
   * @param held the caller's capacities
   * @param roles those that the act needs
   * @param holder for whom they have to be held
   * @param against reasons that lie in the thing's state
   */
  public static PossibleAct of(
      ActName act,
      Set<Capacity> held,
      Set<String> roles,
      Predicate<String> holder,
      List<Text> against) {
    return of(
        act,
        held.stream()
            .filter(one -> roles.contains(one.role()) && holder.test(one.holder()))
            .sorted()
            .toList(),
        roles,
        against);
  }

  /**
   * Judges one act by the capacities that fit it.
   *
   * @param fitting the caller's capacities in which it may be done
   * @param roles those that the act needs, for the reason
   */
  public static PossibleAct of(
      ActName act, List<Capacity> fitting, Set<String> roles, List<Text> against) {
    var why = new ArrayList<>(against);
    if (fitting.isEmpty()) {
      why.addFirst(Text.of("act-needs-role").with("roles", roles.stream().sorted().toList()));
    }
    return why.isEmpty()
        ? new PossibleAct(act.text(), true, fitting, List.of(), List.of())
        : not(act.text(), why);
  }

  /**
   * The same, and not allowed for further reasons, such as those of {@link
   * org.cmsfamily.platform.actor.Actor#againstBinding} for an act that binds.
   */
  public PossibleAct unless(List<Text> reasons) {
    if (reasons.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(why);
    all.addAll(reasons);
    return not(name, all);
  }
}
