package org.cmsfamily.workbench.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The common services to choose from. */
@ApplicationScoped
public class Services {
  private static final int MOST = 200;

  private final CatalogApi catalog;

  Services(@RestClient CatalogApi catalog) {
    this.catalog = catalog;
  }

  /** Those that the visitor may see; a page works without them while the catalog is down. */
  public Answer<Paged<ServiceSummary>> all() {
    return Service.CATALOG.tryToAsk(catalog.listServices(null, MOST)).await().indefinitely();
  }
}
