package org.cmsfamily.workbench.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.registry.Families;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The common services to choose from; templates call them {@code services}. */
@RequestScoped
@Named("services")
public class Services {
  private static final int MOST = 200;

  private final CatalogApi catalog;
  private final Families families;
  private @Nullable Answer<Paged<ServiceSummary>> all;
  private @Nullable Set<String> madeUp;

  Services(@RestClient CatalogApi catalog, Families families) {
    this.catalog = catalog;
    this.families = families;
  }

  /**
   * Those of the family shown that the visitor may see; a page works without them while the catalog
   * is down.
   */
  public Answer<Paged<ServiceSummary>> all() {
    if (all == null) all = ask(families.current().code());
    return all;
  }

  private Answer<Paged<ServiceSummary>> ask(String family) {
    return Service.CATALOG
        .tryToAsk(catalog.listServices(family, null, null, MOST))
        .await()
        .indefinitely();
  }

  /** Whether a service was made up; false of one that is not known now. */
  public boolean isMadeUp(String code) {
    if (madeUp == null)
      madeUp =
          all().orElse(Paged.empty()).items().stream()
              .filter(ServiceSummary::demonstration)
              .map(ServiceSummary::code)
              .collect(Collectors.toSet());
    return madeUp.contains(code);
  }
}
