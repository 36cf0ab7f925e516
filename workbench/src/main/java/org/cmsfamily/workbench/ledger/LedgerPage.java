package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.reporting.KindSum;
import org.cmsfamily.workbench.reporting.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * The search among the entries.
 *
 * @param services those to choose from; none while the catalog is down
 * @param sums what all entries of the choice come to, by kind; none where they are not summed
 * @param down the catalog, if it is down
 */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LedgerPage(
    EntrySearch search,
    List<ServiceSummary> services,
    @Nullable Service down,
    List<LedgerEntry> entries,
    List<KindSum> sums,
    @Nullable String next)
    implements TemplateInstance {}
