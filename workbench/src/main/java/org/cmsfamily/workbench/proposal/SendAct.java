package org.cmsfamily.workbench.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.visitor.Capacity;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Does an act on a proposal, as the visitor entered it. */
@ApplicationScoped
class SendAct {
  private final CatalogApi catalog;

  SendAct(@RestClient CatalogApi catalog) {
    this.catalog = catalog;
  }

  /**
   * The proposal after it.
   *
   * @throws org.cmsfamily.workbench.call.Refusal if the service refuses
   */
  Proposal send(String id, BindingAct act, ActFields fields) {
    return Service.CATALOG.ask(() -> ask(id, act, fields));
  }

  private Proposal ask(String id, BindingAct act, ActFields fields) {
    var key = fields.idempotencyKey();
    return switch (act) {
      case SIGN -> catalog.signTerms(id, key, fields.signature());
      case WITHDRAW_SIGNATURE ->
          catalog.withdrawSignature(id, signer(fields), key, fields.signatureWithdrawal());
      case GIVE_ADVICE -> catalog.giveAdvice(id, key, fields.advice());
      case SUBMIT -> catalog.submitTerms(id, key, fields.submission());
      case RECORD_APPROVAL -> catalog.recordApproval(id, key, fields.approval());
    };
  }

  /** Who withdraws does so for the instrument in whose capacity they act. */
  private static String signer(ActFields fields) {
    return Capacity.of(fields.capacity()).holder();
  }
}
