package org.cmsfamily.workbench.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.cmsfamily.workbench.catalog.Approval;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.ProposalStage;
import org.cmsfamily.workbench.catalog.SafeguardName;
import org.cmsfamily.workbench.catalog.Screening;
import org.cmsfamily.workbench.catalog.Terms;
import org.cmsfamily.workbench.catalog.TermsDifference;

/** Proposals: the board and a proposal. */
@MessageBundle("proposal")
public interface ProposalWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String noneAdvice();

  @Message
  String next();

  @Message
  String ledBy(String instrument);

  @Message
  String version(int number);

  @Message
  String stage(ProposalStage stage);

  @Message
  String open();

  @Message
  String openMeans();

  @Message
  String code();

  @Message
  String codeHelp();

  @Message
  String whoTakesPart();

  @Message
  String leadHead();

  @Message
  String way();

  @Message
  String progress(Progress progress);

  @Message
  String withdrawn(String day);

  @Message
  String terms();

  @Message
  String versions();

  @Message
  String notCurrent(int number);

  @Message
  String fingerprint();

  @Message
  String areas();

  @Message
  String term();

  @Message
  String review();

  @Message
  String exit();

  @Message
  String notSaid();

  @Message
  String purpose();

  @Message
  String goal(Terms.Goal goal);

  @Message
  String fromTo(String baseline, String target, String unit);

  @Message
  String activities();

  @Message
  String strengthens();

  @Message
  String posts();

  @Message
  String post();

  @Message
  String grade();

  @Message
  String fte();

  @Message
  String shares();

  @Message
  String risks();

  @Message
  String costs();

  @Message
  String costsCaption(String currency);

  @Message
  String noCosts();

  @Message
  String participant();

  @Message
  String baseline();

  @Message
  String recurring();

  @Message
  String oneTime();

  @Message
  String voluntary();

  @Message
  String net();

  @Message
  String safeguards();

  @Message
  String passed();

  @Message
  String notPassed();

  @Message
  String screenedOn(String day);

  @Message
  String safeguard(SafeguardName safeguard);

  @Message
  String finding(Screening.Finding finding);

  @Message
  String remark();

  @Message
  String houseRule(String rule);

  @Message
  String differences();

  @Message
  String comparedWith();

  @Message
  String compare();

  @Message
  String noDifference();

  @Message
  String place();

  @Message
  String changeHead();

  @Message
  String change(TermsDifference.Change change);

  @Message
  String before();

  @Message
  String after();

  @Message
  String approvals();

  @Message
  String approvalsHelp();

  @Message
  String body();

  @Message
  String meeting();

  @Message
  String outcome();

  @Message
  String decision();

  @Message
  String notSent();

  @Message
  String pending();

  @Message
  String outcomeOf(Approval.Outcome outcome);

  @Message
  String revise();

  @Message
  String signatures();

  @Message
  String signed();

  @Message
  String notSigned();

  @Message
  String back();

  @Message
  String titleOf();

  @Message
  String versionHead();

  @Message
  String noOpener();

  @Message
  String translations();

  @Message
  String noTranslations();

  @Message
  String translation(Proposal.TranslationStatus status);

  @Message
  String paper();

  @Message
  String paperFor(String body, String meeting);

  @Message
  String paperMeans();

  @Message
  String erratum();

  @Message
  String files();

  @Message
  String noFiles();

  @Message
  String attachments();

  @Message
  String total();

  @Message
  String allYears(String instrument);
}
