package org.cmsfamily.workbench.visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.call.ServiceDown;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.registry.Me;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Who looks at the page, and how it is to look; templates call it {@code visitor}. */
@RequestScoped
@Named("visitor")
public class Visitor {
  static final String THEME = "theme";
  static final String CAPACITY = "capacity";
  static final String GUIDE = "guide";
  static final String SHORTCUTS = "shortcuts";
  private static final Me UNKNOWN = new Me(null, List.of());

  private final SecurityIdentity identity;
  private final SpokenLanguage language;
  private final HttpHeaders headers;
  private final UriInfo address;
  private final RegistryApi registry;
  private @Nullable Me me;

  Visitor(
      SecurityIdentity identity,
      SpokenLanguage language,
      HttpHeaders headers,
      UriInfo address,
      @RestClient RegistryApi registry) {
    this.identity = identity;
    this.language = language;
    this.headers = headers;
    this.address = address;
    this.registry = registry;
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

  /** The capacities that the registry says count today; none while it does not answer. */
  public List<Capacity> capacities() {
    return me().capacities().stream().map(Capacity::of).toList();
  }

  /** Who the visitor is; null if the registry does not answer or knows nobody with the login. */
  public @Nullable String person() {
    return me().person();
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
    var role = capacity.knownRole();
    return capacity.holder() + " " + (role == null ? capacity.role() : words().role(role));
  }

  private FrameWords words() {
    return MessageBundles.get(FrameWords.class, Localized.Literal.of(language().tag()));
  }

  private Me me() {
    if (me == null) me = isSignedIn() ? askRegistry() : UNKNOWN;
    return me;
  }

  private Me askRegistry() {
    try {
      return Service.REGISTRY.ask(registry::getMe);
    } catch (ServiceDown silent) {
      return UNKNOWN;
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
