package org.cmsfamily.workbench.visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.ServiceDown;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Myself;
import org.cmsfamily.workbench.registry.NoFamily;
import org.jspecify.annotations.Nullable;

/** Who looks at the page, and how it is to look; templates call it {@code visitor}. */
@RequestScoped
@Named("visitor")
public class Visitor {
  static final String THEME = "theme";
  static final String CAPACITY = "capacity";
  static final String GUIDE = "guide";
  static final String SHORTCUTS = "shortcuts";

  private final SecurityIdentity identity;
  private final SpokenLanguage language;
  private final HttpHeaders headers;
  private final UriInfo address;
  private final Myself myself;
  private final Families families;
  private @Nullable List<Capacity> capacities;

  Visitor(
      SecurityIdentity identity,
      SpokenLanguage language,
      HttpHeaders headers,
      UriInfo address,
      Myself myself,
      Families families) {
    this.identity = identity;
    this.language = language;
    this.headers = headers;
    this.address = address;
    this.myself = myself;
    this.families = families;
  }

  public Language language() {
    return language.get();
  }

  public Theme theme() {
    return Theme.of(cookie(THEME));
  }

  /** The languages to choose from. */
  public List<Language> languages() {
    return List.of(Language.values());
  }

  /** The appearances to choose from. */
  public List<Theme> themes() {
    return List.of(Theme.values());
  }

  /** The page that is shown, with its parameters, to come back to. */
  public String page() {
    var query = address.getRequestUri().getRawQuery();
    return path() + (query == null ? "" : "?" + query);
  }

  /** How many parameters narrow what the page shows. */
  public int filters() {
    return (int)
        address.getQueryParameters().entrySet().stream()
            .filter(entry -> !entry.getKey().equals("cursor"))
            .filter(entry -> entry.getValue().stream().anyMatch(value -> !value.isBlank()))
            .count();
  }

  /** Whether a page, or one below it, is shown. */
  public boolean isAt(String page) {
    return page.equals("/") ? path().equals(page) : (path() + "/").startsWith(page + "/");
  }

  /** Whether the steps of a first visit are shown: until the visitor closes them. */
  public boolean isGuided() {
    return !cookie(GUIDE).equals("closed");
  }

  /** Whether single keys lead to pages: unless the visitor turned that off. */
  public boolean hasShortcuts() {
    return !cookie(SHORTCUTS).equals("off");
  }

  public boolean isSignedIn() {
    return !identity.isAnonymous();
  }

  /** The capacities that count today in the family shown; none while the registry is silent. */
  public List<Capacity> capacities() {
    if (capacities == null) capacities = counting().stream().map(Capacity::of).toList();
    return capacities;
  }

  /** Who the visitor is; null if the registry does not answer or knows nobody with the login. */
  public @Nullable String person() {
    return myself.get().person();
  }

  /** The capacity in which the visitor acts: the one chosen, else the first; null without any. */
  public @Nullable Capacity capacity() {
    var capacities = capacities();
    var chosen = cookie(CAPACITY);
    return capacities.stream()
        .filter(one -> one.cookie().equals(chosen))
        .findFirst()
        .or(() -> capacities.stream().findFirst())
        .orElse(null);
  }

  /** The capacity in which the visitor would do something: the one chosen if it allows it. */
  public @Nullable Capacity actingIn(PossibleAct act) {
    var chosen = capacity();
    if (chosen != null && (act.as().isEmpty() || act.as().contains(chosen.text()))) return chosen;
    return act.as().stream().findFirst().map(Capacity::of).orElse(null);
  }

  /** A capacity in words, such as <i>AEWA Executive Secretary</i>; one of no form as it is. */
  public String named(@Nullable String text) {
    if (text == null) return "";
    var capacity = Capacity.of(text);
    var known = capacity.knownRole();
    var role = known == null ? capacity.role() : words().role(known);
    if (capacity.isOfInstallation()) return words().ofInstallation(role);
    return ofFamily(capacity)
        .map(family -> words().ofFamily(role, family))
        .orElse(capacity.holder() + " " + role);
  }

  /** Whether a capacity is held for the installation or the family, and not for one holder. */
  public boolean isCommon(Capacity capacity) {
    return capacity.isOfInstallation() || ofFamily(capacity).isPresent();
  }

  /** The name of the family shown, if the capacity is held for it. */
  private Optional<String> ofFamily(Capacity capacity) {
    if (!isSignedIn()) return Optional.empty();
    try {
      var family = families.current();
      return family.code().equals(capacity.holder())
          ? Optional.of(family.names().in(language()).text())
          : Optional.empty();
    } catch (NoFamily | ServiceDown none) {
      return Optional.empty();
    }
  }

  private FrameWords words() {
    return MessageBundles.get(FrameWords.class, Localized.Literal.of(language().tag()));
  }

  private List<String> counting() {
    if (!isSignedIn()) return List.of();
    try {
      return myself.get().capacitiesIn(families.current().code());
    } catch (NoFamily | ServiceDown none) {
      return myself.get().capacities();
    }
  }

  /** The page that is shown, without its parameters. */
  public String path() {
    return address.getRequestUri().getRawPath();
  }

  private String cookie(String name) {
    var cookie = headers.getCookies().get(name);
    return cookie == null ? "" : cookie.getValue();
  }
}
