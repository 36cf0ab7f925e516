package org.cmsfamily.workbench.catalog;

import jakarta.enterprise.context.RequestScoped;
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.registry.Families;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The common services to choose from. */
@RequestScoped
public class Services {
  private static final int MOST = 200;

  private final CatalogApi catalog;
  private final Families families;

  Services(@RestClient CatalogApi catalog, Families families) {
    this.catalog = catalog;
    this.families = families;
  }

  /**
   * Those of the family shown that the visitor may see; a page works without them while the catalog
   * is down.
   */
  public Answer<Paged<ServiceSummary>> all() {
    var family = families.current().code();
    return Service.CATALOG
        .tryToAsk(catalog.listServices(family, null, null, MOST))
        .await()
        .indefinitely();
  }
}
