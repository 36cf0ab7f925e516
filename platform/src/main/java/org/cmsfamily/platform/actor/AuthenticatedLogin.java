package org.cmsfamily.platform.actor;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.platform.store.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Who a token turned out to be.
 *
 * @param login the login's keyed digest
 * @param person the person's id; null if none has this login
 * @param capacities those held today
 * @param principals of those held as officer-in-charge, the person for whom
 * @param roles the roles of the capacities
 * @param holders whose unpublished matters may be read. Source: domain, section 4
 * @param staleSince since when this service has had no word of the appointments; null while it
 *     knows those of now
 */
public record AuthenticatedLogin(
    String login,
    @Nullable String person,
    Set<Capacity> capacities,
    Map<Capacity, String> principals,
    Set<String> roles,
    Set<String> holders,
    @Nullable Instant staleSince) {

  /** The name of the security identity's attribute that holds it. */
  public static final String ATTRIBUTE = "skein.login";

  public AuthenticatedLogin {
    capacities = Set.copyOf(capacities);
    principals = Map.copyOf(principals);
    roles = Set.copyOf(roles);
    holders = Set.copyOf(holders);
  }

  /** Those of the holders for which an office is held, or the audit, and not only a seat. */
  Set<String> offices() {
    var offices = new HashSet<>(holders);
    offices.removeIf(
        holder ->
            capacities.stream().anyMatch(capacity -> capacity.holder().equals(holder))
                && capacities.stream().noneMatch(capacity -> isOfficeOf(holder, capacity)));
    return offices;
  }

  private static boolean isOfficeOf(String holder, Capacity capacity) {
    return capacity.holder().equals(holder)
        && !Roles.WITHOUT_OFFICE.contains(capacity.role())
        && !Roles.WITHOUT_SIGHT.contains(capacity.role());
  }

  /** A login that holds nothing. */
  public static AuthenticatedLogin without(String login, @Nullable String person) {
    return new AuthenticatedLogin(login, person, Set.of(), Map.of(), Set.of(), Set.of(), null);
  }

  /** The same, holding one more capacity, and the sight that it gives. */
  public AuthenticatedLogin holding(Capacity capacity) {
    var more = new HashSet<>(capacities);
    more.add(capacity);
    var sight = new HashSet<>(holders);
    if (!Roles.WITHOUT_SIGHT.contains(capacity.role())) {
      sight.add(capacity.holder());
    }
    var names = more.stream().map(Capacity::role).collect(Collectors.toSet());
    return new AuthenticatedLogin(login, person, more, principals, names, sight, staleSince);
  }

  /** The same, holding one more capacity for another person. */
  public AuthenticatedLogin holding(Capacity capacity, String principal) {
    if (capacities.contains(capacity)) {
      return this;
    }
    var whole = holding(capacity);
    var more = new HashMap<>(principals);
    more.put(capacity, principal);
    return new AuthenticatedLogin(
        login, person, whole.capacities, more, whole.roles, whole.holders, staleSince);
  }

  /** The same with the sight of an office holder of one of the family's instruments. */
  public AuthenticatedLogin seeing(String family) {
    var more = new HashSet<>(holders);
    more.add(Aggregate.instrumentsOf(family));
    return new AuthenticatedLogin(login, person, capacities, principals, roles, more, staleSince);
  }

  /** The same as that person. */
  public AuthenticatedLogin as(String person) {
    return new AuthenticatedLogin(
        login, person, capacities, principals, roles, holders, staleSince);
  }

  /** The same, as known by a service that has had no word of the appointments since then. */
  public AuthenticatedLogin staleSince(@Nullable Instant since) {
    return new AuthenticatedLogin(login, person, capacities, principals, roles, holders, since);
  }
}
