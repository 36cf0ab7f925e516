package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.act.TextForReader;
import org.cmsfamily.platform.wording.Text;

/**
 * An act on a proposal, as it is shown.
 *
 * @param remarks what whoever does it should know before, and what does not forbid it: that
 *     safeguards are not satisfied by the terms that are signed
 */
record ProposalActView(
    @JsonUnwrapped PossibleAct act,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSerialize(contentUsing = TextForReader.class)
        List<Text> remarks) {

  ProposalActView {
    remarks = List.copyOf(remarks);
  }
}
