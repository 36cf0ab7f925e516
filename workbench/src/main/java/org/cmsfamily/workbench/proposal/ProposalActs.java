package org.cmsfamily.workbench.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.function.Supplier;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFile;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.visitor.Capacity;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Does what the forms of a proposal ask for. */
@ApplicationScoped
class ProposalActs {
  private final CatalogApi catalog;

  ProposalActs(@RestClient CatalogApi catalog) {
    this.catalog = catalog;
  }

  /**
   * Does an act.
   *
   * @throws NotFoundException if a proposal knows no such act
   */
  void take(String id, Sent sent, Typed typed) {
    var requests = new ProposalRequests(typed, sent.actingAs());
    var act =
        Optional.ofNullable(consulting(id, sent.once(), typed, requests))
            .or(() -> Optional.ofNullable(deciding(id, sent.once(), typed, requests)))
            .orElseThrow(NotFoundException::new);
    Service.CATALOG.ask(act);
  }

  /**
   * Attaches a file.
   *
   * @throws NotFoundException if none was chosen
   */
  void attach(String id, Sent sent, SentFile file) {
    var content = file.content().orElseThrow(NotFoundException::new);
    var name = file.name().orElse(null);
    Service.CATALOG.ask(
        () -> catalog.attachProposalDocument(id, name, file.tag(), sent.once(), content));
  }

  /** Until the terms are agreed. */
  private @Nullable Supplier<Proposal> consulting(
      String id, String key, Typed typed, ProposalRequests sent) {
    var of = typed.thing();
    return switch (typed.name()) {
      case "translate-title" -> () -> catalog.translateTitle(id, key, sent.translation());
      case "confirm-translation" -> () -> catalog.confirmTranslation(id, of, key, sent.act());
      case "begin-consultation" -> () -> catalog.beginConsultation(id, key, sent.act());
      case "agree-to-participants" ->
          () -> catalog.agreeToParticipants(id, key, sent.participants());
      case "comment" -> () -> catalog.addComment(id, key, sent.text());
      case "answer-comment" -> () -> catalog.answerComment(id, of, key, sent.text());
      case "request-advice" -> () -> catalog.requestAdvice(id, key, sent.adviceDate());
      case "give-advice" -> () -> catalog.giveAdvice(id, key, sent.advice());
      case "extend-advice" -> () -> catalog.extendAdvice(id, key, sent.adviceExtension());
      case "answer-advice" -> () -> catalog.answerAdvice(id, key, sent.text());
      default -> null;
    };
  }

  /** By which an instrument, or its body, binds itself or no longer does. */
  private @Nullable Supplier<Proposal> deciding(
      String id, String key, Typed typed, ProposalRequests sent) {
    var of = typed.thing();
    return switch (typed.name()) {
      case "sign-terms" -> () -> catalog.signTerms(id, key, sent.signature());
      case "withdraw-signature" ->
          () -> catalog.withdrawSignature(id, signer(sent), key, sent.reason());
      case "submit-terms" -> () -> catalog.submitTerms(id, key, sent.submission());
      case "take-back-terms" -> () -> catalog.takeTermsBack(id, of, key, sent.reason());
      case "record-approval" -> () -> catalog.recordApproval(id, key, sent.approval());
      case "confirm-amendment" -> () -> catalog.confirmAmendment(id, key, sent.signature());
      case "record-terms-erratum" -> () -> catalog.recordTermsErratum(id, of, key, sent.text());
      case "withdraw-proposal" -> () -> catalog.withdrawProposal(id, key, sent.reason());
      default -> null;
    };
  }

  /** Who withdraws does so for the instrument in whose capacity they act. */
  private static String signer(ProposalRequests sent) {
    return Capacity.of(Optional.ofNullable(sent.actingAs()).orElse("")).holder();
  }
}
