package org.cmsfamily.registry.split;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.decision.AddresseeState;
import org.cmsfamily.registry.holder.Registrars;
import org.cmsfamily.registry.instrument.Instruments;
import org.cmsfamily.registry.split.ProvisionProposal.ProposedProvision;

/** Proposes the provisions of a decision of a body of the registrar's own instrument. */
@ApplicationScoped
class ProposeProvisions {

  private final Bodies bodies;
  private final Instruments instruments;
  private final Registrars registrars;

  ProposeProvisions(Bodies bodies, Instruments instruments, Registrars registrars) {
    this.bodies = bodies;
    this.instruments = instruments;
    this.registrars = registrars;
  }

  /**
   * @throws Problem 404 if the body is another's or unknown
   */
  ProvisionProposal propose(ProvisionProposalRequest request) {
    var body = bodies.get(request.body());
    registrars.mustBe(body, body.instrument(), "body");
    var finder =
        new AddresseeFinder(
            body.instrument(), instruments.of(body.family()), bodies.of(body.family()));
    return new ProvisionProposal(
        TextSplitter.split(request.text()).stream()
            .map(paragraph -> proposed(paragraph, finder))
            .toList());
  }

  private static ProposedProvision proposed(Paragraph paragraph, AddresseeFinder finder) {
    return new ProposedProvision(
        paragraph.number(),
        paragraph.role(),
        paragraph.verb(),
        paragraph.verbAsPublished(),
        paragraph.text(),
        finder.of(paragraph).stream().map(AddresseeState::of).toList());
  }
}
