package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.ScreeningRequest;
import org.cmsfamily.workbench.page.Typed;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks what the safeguards say of terms that are still being typed. */
@ApplicationScoped
class JudgeTerms {
  private final CatalogApi catalog;

  JudgeTerms(@RestClient CatalogApi catalog) {
    this.catalog = catalog;
  }

  /** Their verdicts, or what keeps these terms from being judged. */
  Judgement judge(String family, ObjectNode terms) {
    try {
      var request = new ScreeningRequest(family, terms);
      return new Judgement(Service.CATALOG.ask(() -> catalog.screenTerms(request)), List.of());
    } catch (Refusal refusal) {
      return new Judgement(null, Typed.of("").refused(refusal).faults());
    }
  }
}
