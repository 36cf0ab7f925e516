package org.cmsfamily.platform.actor;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** Who asks now: a verified login, the person it belongs to, and the capacities held today. */
@RequestScoped
public class Actor {

  private static final AuthenticatedLogin NOBODY = AuthenticatedLogin.without("", null);

  private static final int RETRY_SECONDS = 2;

  private final CurrentIdentityAssociation association;
  private final CurrentLogins logins;

  Actor(CurrentIdentityAssociation association, CurrentLogins logins) {
    this.association = association;
    this.logins = logins;
  }

  /** The person's id; empty if the login belongs to no person yet. */
  public Optional<String> personId() {
    return Optional.ofNullable(known().person());
  }

  /** The login's keyed digest. */
  public String login() {
    return known().login();
  }

  /** All capacities held today. */
  public Set<Capacity> capacities() {
    return known().capacities();
  }

  /** Whether the capacity is held today. */
  public boolean holds(String role, String holder) {
    return capacities().contains(new Capacity(role, holder));
  }

  /** The holders whose unpublished matters may be read. Source: domain, section 4. */
  public Set<String> holders() {
    return known().holders();
  }

  /**
   * Those of the {@link #holders} for which an office is held, or the audit. Source: domain, act
   * and section 4.
   */
  public Set<String> offices() {
    return known().offices();
  }

  /**
   * The capacity in which a <em>binding</em> act is done: to sign, approve, clear, close, submit.
   * As {@link #capacityFor}, and only while this service knows the appointments of now.
   *
   * @throws Problem 503 {@code authority-not-current} if it does not, with Retry-After; else as
   *     {@link #capacityFor}
   */
  public Capacity bindingCapacityFor(
      Set<String> roles, Predicate<String> holder, @Nullable String actingAs) {
    var capacity = capacityFor(roles, holder, actingAs);
    @Nullable Instant stale = now().staleSince();
    if (stale != null) {
      throw notCurrent(stale).retryAfter(RETRY_SECONDS);
    }
    return capacity;
  }

  /**
   * Why nothing binding may be done now, as {@link #bindingCapacityFor} refuses it; empty while the
   * appointments of now are known.
   */
  public List<Text> againstBinding() {
    @Nullable Instant stale = now().staleSince();
    return stale == null ? List.of() : List.of(notCurrent(stale).text());
  }

  private static Problem notCurrent(Instant since) {
    return Problem.of(
        PlatformProblems.AUTHORITY_NOT_CURRENT,
        Text.of("no-word-of-appointments").with("since", since));
  }

  /**
   * The one capacity in which an act is done. It is asked for anew, whatever was true when the
   * request began: its body may have been long on the way.
   *
   * @param roles the roles that allow it
   * @param holder for which holders they allow it
   * @param actingAs the capacity named by the caller, if any
   * @throws Problem 403 if none allows it, or the named one does not; 400 {@code capacity-required}
   *     if several do and none is named, naming them all
   */
  public Capacity capacityFor(
      Set<String> roles, Predicate<String> holder, @Nullable String actingAs) {
    var allowing = allowing(roles, holder);
    if (actingAs != null) {
      return allowing.stream()
          .filter(c -> c.isNamed(actingAs))
          .findFirst()
          .orElseThrow(() -> refused(Text.of("not-in-this-capacity").with("capacity", actingAs)));
    }
    return switch (allowing.size()) {
      case 0 -> throw noneOf(roles);
      case 1 -> allowing.getFirst();
      default ->
          throw Problem.of(
                  PlatformProblems.CAPACITY_REQUIRED,
                  Text.of("several-capacities").with("capacities", names(allowing)))
              .extension("capacities", allowing);
    };
  }

  /**
   * Goes on only if a capacity allows it, whichever of several.
   *
   * @throws Problem 403 if none does
   */
  public void mustHold(Set<String> roles, Predicate<String> holder) {
    if (allowing(roles, holder).isEmpty()) {
      throw noneOf(roles);
    }
  }

  private List<Capacity> allowing(Set<String> roles, Predicate<String> holder) {
    return now().capacities().stream()
        .filter(c -> roles.contains(c.role()) && holder.test(c.holder()))
        .sorted()
        .toList();
  }

  private Problem noneOf(Set<String> roles) {
    var own = now().capacities().stream().map(Capacity::role).filter(roles::contains);
    var held = own.sorted().distinct().toList();
    return refused(
        held.isEmpty()
            ? Text.of("needs-one-of-roles").with("roles", roles.stream().sorted().toList())
            : Text.of("role-of-another-holder").with("roles", held));
  }

  /** The person for whom the actor holds the capacity as officer-in-charge; empty if nobody. */
  public Optional<String> principalIn(Capacity capacity) {
    return Optional.ofNullable(now().principals().get(capacity));
  }

  private static List<String> names(List<Capacity> capacities) {
    return capacities.stream().map(Capacity::toString).toList();
  }

  private static Problem refused(Text detail) {
    return Problem.of(PlatformProblems.FORBIDDEN, detail);
  }

  private AuthenticatedLogin now() {
    return login().isEmpty() ? NOBODY : logins.of(login());
  }

  private AuthenticatedLogin known() {
    AuthenticatedLogin known = identity().getAttribute(AuthenticatedLogin.ATTRIBUTE);
    return known == null ? NOBODY : known;
  }

  private SecurityIdentity identity() {
    return association.getIdentity();
  }
}
