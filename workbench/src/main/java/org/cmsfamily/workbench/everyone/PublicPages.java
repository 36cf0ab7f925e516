package org.cmsfamily.workbench.everyone;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.everyone.PublicFaultPage.Missing;
import org.cmsfamily.workbench.language.Language;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Makes the pages for anybody, and keeps each for some minutes: whether it was there or not, so
 * that asking again and again costs the services nothing.
 */
@ApplicationScoped
class PublicPages {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final Set<Integer> NOT_FOR_EVERYONE = Set.of(403, NOT_FOUND);
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

  private final EveryonesRegistry registry;
  private final EveryonesCatalog catalog;
  private final Allowance allowance;
  private final Cache kept;

  PublicPages(
      @RestClient EveryonesRegistry registry,
      @RestClient EveryonesCatalog catalog,
      Allowance allowance,
      @CacheName("public-pages") Cache kept) {
    this.registry = registry;
    this.catalog = catalog;
    this.allowance = allowance;
    this.kept = kept;
  }

  /** What is kept under a name. */
  private record Wanted(Service service, String name, Language language) {}

  /** A decision's page in a language. */
  PublicAnswer decision(String key, Language language) {
    return kept(new Wanted(Service.REGISTRY, key, language), () -> decisionPage(key, language));
  }

  /** A service's page in a language. */
  PublicAnswer service(String code, Language language) {
    return kept(new Wanted(Service.CATALOG, code, language), () -> servicePage(code, language));
  }

  private PublicAnswer kept(Wanted wanted, Supplier<Optional<TemplateInstance>> page) {
    if (!NAME.matcher(wanted.name()).matches()) return notThere();
    return kept.get(wanted, name -> ask(page)).await().indefinitely();
  }

  private PublicAnswer ask(Supplier<Optional<TemplateInstance>> page) {
    allowance.take();
    try {
      return page.get().map(one -> PublicAnswer.of(OK, one)).orElseGet(PublicPages::notThere);
    } catch (Refusal refusal) {
      if (NOT_FOR_EVERYONE.contains(refusal.status())) return notThere();
      throw refusal;
    }
  }

  private Optional<TemplateInstance> decisionPage(String key, Language language) {
    var tag = language.tag();
    var decision = Service.REGISTRY.ask(() -> registry.getDecision(key, tag, tag));
    return decision.isAdopted() ? Optional.of(new PublicDecisionPage(decision)) : Optional.empty();
  }

  private Optional<TemplateInstance> servicePage(String code, Language language) {
    var service = Service.CATALOG.ask(() -> catalog.getService(code, language.tag()));
    return Optional.of(new PublicServicePage(service));
  }

  private static PublicAnswer notThere() {
    return PublicAnswer.of(NOT_FOUND, new PublicFaultPage(Missing.NOT_THERE));
  }
}
