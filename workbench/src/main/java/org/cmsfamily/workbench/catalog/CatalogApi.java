package org.cmsfamily.workbench.catalog;

import org.cmsfamily.workbench.call.InboxApi;
import org.cmsfamily.workbench.call.VisitorHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the pages ask of the service catalog. */
@RegisterRestClient(configKey = "catalog")
@RegisterClientHeaders(VisitorHeaders.class)
public interface CatalogApi extends InboxApi {}
