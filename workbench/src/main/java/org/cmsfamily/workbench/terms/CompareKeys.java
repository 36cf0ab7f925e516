package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.ComparisonRequest;
import org.cmsfamily.workbench.catalog.ComparisonRequest.Variant;
import org.cmsfamily.workbench.catalog.TermsComparison;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks what the same terms would do under the key of the version, as typed, and an equal one. */
@ApplicationScoped
class CompareKeys {
  private final CatalogApi catalog;

  CompareKeys(@RestClient CatalogApi catalog) {
    this.catalog = catalog;
  }

  /** The three side by side, in the order of their names. */
  TermsComparison compare(String family, ObjectNode before, ObjectNode typed) {
    var variants =
        List.of(
            new Variant(VariantName.BEFORE.word(), before),
            new Variant(VariantName.TYPED.word(), typed),
            new Variant(VariantName.EQUAL.word(), withEqualKey(typed)));
    var request = new ComparisonRequest(family, variants);
    return Service.CATALOG.ask(() -> catalog.compareTerms(UUID.randomUUID().toString(), request));
  }

  private static ObjectNode withEqualKey(ObjectNode terms) {
    var equal = terms.deepCopy();
    new Place("costPlan/key/kind").write(equal, "equal");
    KeyWeights.settle(equal);
    return equal;
  }
}
