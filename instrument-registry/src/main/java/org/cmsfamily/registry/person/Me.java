package org.cmsfamily.registry.person;

import java.util.List;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.registry.holder.HeldOffice;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param person the person's id; null if no person has the login
 * @param login the login's keyed digest
 * @param capacities those that count today
 * @param offices the same with their families and names
 */
public record Me(
    @Nullable String person, String login, List<Capacity> capacities, List<HeldOffice> offices) {

  public Me {
    capacities = List.copyOf(capacities);
    offices = List.copyOf(offices);
  }
}
