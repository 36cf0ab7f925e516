package org.cmsfamily.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.AmountRequest;
import org.cmsfamily.workbench.call.AttachedDocument;
import org.cmsfamily.workbench.call.AuditChain;
import org.cmsfamily.workbench.call.AuditEntry;
import org.cmsfamily.workbench.call.DeadLetter;
import org.cmsfamily.workbench.call.DeadLetterApi;
import org.cmsfamily.workbench.call.InboxItem;
import org.cmsfamily.workbench.call.InboxKind;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.cmsfamily.workbench.call.TextRequest;
import org.cmsfamily.workbench.catalog.AdviceDateRequest;
import org.cmsfamily.workbench.catalog.AdviceExtensionRequest;
import org.cmsfamily.workbench.catalog.Approval;
import org.cmsfamily.workbench.catalog.ApprovalRequest;
import org.cmsfamily.workbench.catalog.ComparisonRequest;
import org.cmsfamily.workbench.catalog.CopyRequest;
import org.cmsfamily.workbench.catalog.Foreseen;
import org.cmsfamily.workbench.catalog.GivenAdviceRequest;
import org.cmsfamily.workbench.catalog.Groundwork;
import org.cmsfamily.workbench.catalog.ParticipantsRequest;
import org.cmsfamily.workbench.catalog.ParticipationRequest;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.ProposalStage;
import org.cmsfamily.workbench.catalog.ProposalSummary;
import org.cmsfamily.workbench.catalog.ResolutionRequest;
import org.cmsfamily.workbench.catalog.Screening;
import org.cmsfamily.workbench.catalog.ScreeningRequest;
import org.cmsfamily.workbench.catalog.ServiceDetail;
import org.cmsfamily.workbench.catalog.ServiceGoals;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.catalog.SignatureRequest;
import org.cmsfamily.workbench.catalog.SubmissionPaper;
import org.cmsfamily.workbench.catalog.Terms;
import org.cmsfamily.workbench.catalog.TermsComparison;
import org.cmsfamily.workbench.catalog.TermsDifference;
import org.cmsfamily.workbench.catalog.TermsSubmissionRequest;
import org.cmsfamily.workbench.catalog.TermsText;
import org.cmsfamily.workbench.catalog.TermsView;
import org.cmsfamily.workbench.catalog.TranslationRequest;
import org.cmsfamily.workbench.family.RuleType;
import org.cmsfamily.workbench.registry.Addressee;
import org.cmsfamily.workbench.registry.AnswerRequest;
import org.cmsfamily.workbench.registry.Appointment;
import org.cmsfamily.workbench.registry.AppointmentRequest;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.registry.BodyRequest;
import org.cmsfamily.workbench.registry.Budget;
import org.cmsfamily.workbench.registry.BudgetRequest;
import org.cmsfamily.workbench.registry.CompetenceRequest;
import org.cmsfamily.workbench.registry.ConditionMetRequest;
import org.cmsfamily.workbench.registry.ConfirmationRequest;
import org.cmsfamily.workbench.registry.CorrectionRequest;
import org.cmsfamily.workbench.registry.Decision;
import org.cmsfamily.workbench.registry.DecisionCorrectionRequest;
import org.cmsfamily.workbench.registry.DecisionRequest;
import org.cmsfamily.workbench.registry.DecisionStatus;
import org.cmsfamily.workbench.registry.DecisionSummary;
import org.cmsfamily.workbench.registry.DecisionTextRequest;
import org.cmsfamily.workbench.registry.DelegationRequest;
import org.cmsfamily.workbench.registry.EffectRequest;
import org.cmsfamily.workbench.registry.EndRequest;
import org.cmsfamily.workbench.registry.ErratumRequest;
import org.cmsfamily.workbench.registry.Family;
import org.cmsfamily.workbench.registry.FamilyRequest;
import org.cmsfamily.workbench.registry.FamilyTerms;
import org.cmsfamily.workbench.registry.FoundDecisions;
import org.cmsfamily.workbench.registry.Instrument;
import org.cmsfamily.workbench.registry.Invitation;
import org.cmsfamily.workbench.registry.LoginProofRequest;
import org.cmsfamily.workbench.registry.Me;
import org.cmsfamily.workbench.registry.Meeting;
import org.cmsfamily.workbench.registry.MeetingCorrectionRequest;
import org.cmsfamily.workbench.registry.MeetingRequest;
import org.cmsfamily.workbench.registry.Person;
import org.cmsfamily.workbench.registry.PersonRequest;
import org.cmsfamily.workbench.registry.ProvisionProposal;
import org.cmsfamily.workbench.registry.ProvisionProposalRequest;
import org.cmsfamily.workbench.registry.ProvisionRequest;
import org.cmsfamily.workbench.registry.ReceiptRequest;
import org.cmsfamily.workbench.registry.RelationRequest;
import org.cmsfamily.workbench.registry.Secretariat;
import org.cmsfamily.workbench.registry.StatusRequest;
import org.cmsfamily.workbench.registry.Transmittal;
import org.cmsfamily.workbench.registry.TransmittalRequest;
import org.cmsfamily.workbench.registry.VoteRequest;
import org.cmsfamily.workbench.reporting.Batch;
import org.cmsfamily.workbench.reporting.Debt;
import org.cmsfamily.workbench.reporting.EntryKind;
import org.cmsfamily.workbench.reporting.ExtractLayout;
import org.cmsfamily.workbench.reporting.FailedForm;
import org.cmsfamily.workbench.reporting.Finding;
import org.cmsfamily.workbench.reporting.FindingKind;
import org.cmsfamily.workbench.reporting.ImportOutcome;
import org.cmsfamily.workbench.reporting.ImportProfile;
import org.cmsfamily.workbench.reporting.ImportProgress;
import org.cmsfamily.workbench.reporting.LedgerApi;
import org.cmsfamily.workbench.reporting.LedgerEntry;
import org.cmsfamily.workbench.reporting.Lesson;
import org.cmsfamily.workbench.reporting.LessonRequest;
import org.cmsfamily.workbench.reporting.LongWorkApi;
import org.cmsfamily.workbench.reporting.Measurement;
import org.cmsfamily.workbench.reporting.MeasurementRequest;
import org.cmsfamily.workbench.reporting.Payment;
import org.cmsfamily.workbench.reporting.PaymentState;
import org.cmsfamily.workbench.reporting.ProfileCorrectionRequest;
import org.cmsfamily.workbench.reporting.ProfileRequest;
import org.cmsfamily.workbench.reporting.ProfileSummary;
import org.cmsfamily.workbench.reporting.ProgressEntry;
import org.cmsfamily.workbench.reporting.ProgressRequest;
import org.cmsfamily.workbench.reporting.Provenance;
import org.cmsfamily.workbench.reporting.Quarter;
import org.cmsfamily.workbench.reporting.QuarterSummary;
import org.cmsfamily.workbench.reporting.Rate;
import org.cmsfamily.workbench.reporting.RatesOutcome;
import org.cmsfamily.workbench.reporting.Report;
import org.cmsfamily.workbench.reporting.ReportDocument;
import org.cmsfamily.workbench.reporting.ReportErratum;
import org.cmsfamily.workbench.reporting.ReportStage;
import org.cmsfamily.workbench.reporting.ReportingRun;
import org.cmsfamily.workbench.reporting.RunProgress;
import org.cmsfamily.workbench.reporting.RunRequest;
import org.cmsfamily.workbench.reporting.ServiceReport;
import org.cmsfamily.workbench.reporting.ServiceStaff;
import org.cmsfamily.workbench.reporting.Settlements;
import org.cmsfamily.workbench.reporting.Verification;
import org.cmsfamily.workbench.terms.KeyKind;
import org.cmsfamily.workbench.terms.ReportingPeriod;
import org.cmsfamily.workbench.terms.SupportCost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages read is what the APIs' documents name, and no word of theirs has no words here.
 */
class ContractTest {
  private static final Path DOCUMENTS = Path.of("../docs/api");

  static List<Arguments> records() {
    return List.of(
        Arguments.of(Me.class, "registry", "Me"),
        Arguments.of(Family.class, "registry", "FamilyState"),
        Arguments.of(Instrument.class, "registry", "InstrumentView"),
        Arguments.of(Instrument.Identity.class, "registry", "VisualIdentity"),
        Arguments.of(Instrument.Participation.class, "registry", "Participation"),
        Arguments.of(Body.class, "registry", "BodyState"),
        Arguments.of(Body.Competence.class, "registry", "CompetenceState"),
        Arguments.of(Body.Rule.class, "registry", "RuleState"),
        Arguments.of(Decision.class, "registry", "DecisionView"),
        Arguments.of(Decision.Provision.class, "registry", "ProvisionState"),
        Arguments.of(Decision.Effect.class, "registry", "EffectState"),
        Arguments.of(Decision.Relation.class, "registry", "RelationState"),
        Arguments.of(Invitation.class, "registry", "InvitationView"),
        Arguments.of(Addressee.class, "registry", "AddresseeState"),
        Arguments.of(AnswerRequest.class, "registry", "AnswerRequest"),
        Arguments.of(AppointmentRequest.class, "registry", "AppointmentRequest"),
        Arguments.of(PersonRequest.class, "registry", "PersonRequest"),
        Arguments.of(PersonRequest.Login.class, "registry", "Login"),
        Arguments.of(LoginProofRequest.class, "registry", "LoginProofRequest"),
        Arguments.of(BodyRequest.class, "registry", "BodyRequest"),
        Arguments.of(BodyRequest.RuleRequest.class, "registry", "DecisionRule"),
        Arguments.of(Budget.class, "registry", "BudgetView"),
        Arguments.of(Budget.Line.class, "registry", "LineState"),
        Arguments.of(Budget.Retraction.class, "registry", "RetractionState"),
        Arguments.of(Budget.Correction.class, "registry", "CorrectionState"),
        Arguments.of(BudgetRequest.class, "registry", "BudgetRequest"),
        Arguments.of(BudgetRequest.LineRequest.class, "registry", "LineRequest"),
        Arguments.of(CompetenceRequest.class, "registry", "CompetenceRequest"),
        Arguments.of(ConditionMetRequest.class, "registry", "ConditionMetRequest"),
        Arguments.of(ConfirmationRequest.class, "registry", "DecisionConfirmationRequest"),
        Arguments.of(ConfirmationRequest.CitedDocument.class, "registry", "CitedDocument"),
        Arguments.of(CorrectionRequest.class, "registry", "CorrectionRequest"),
        Arguments.of(Decision.Awaiting.class, "registry", "AwaitingState"),
        Arguments.of(DecisionRequest.class, "registry", "DecisionRequest"),
        Arguments.of(DecisionSummary.class, "registry", "DecisionSummary"),
        Arguments.of(EffectRequest.class, "registry", "EffectRequest"),
        Arguments.of(EffectRequest.HeldBy.class, "registry", "HeldByRequest"),
        Arguments.of(AmountRequest.class, "registry", "AmountRequest"),
        Arguments.of(ErratumRequest.class, "registry", "ErratumRequest"),
        Arguments.of(Meeting.Paper.class, "registry", "ReceivedDocument"),
        Arguments.of(MeetingRequest.class, "registry", "MeetingRequest"),
        Arguments.of(MeetingCorrectionRequest.class, "registry", "MeetingCorrectionRequest"),
        Arguments.of(ProvisionProposal.class, "registry", "ProvisionProposal"),
        Arguments.of(ProvisionProposal.Proposed.class, "registry", "ProposedProvision"),
        Arguments.of(ProvisionProposalRequest.class, "registry", "ProvisionProposalRequest"),
        Arguments.of(ProvisionRequest.class, "registry", "ProvisionRequest"),
        Arguments.of(ReceiptRequest.class, "registry", "ReceiptRequest"),
        Arguments.of(ReceiptRequest.class, "registry", "ConsiderationRequest"),
        Arguments.of(RelationRequest.class, "registry", "Relation"),
        Arguments.of(Secretariat.class, "registry", "SecretariatState"),
        Arguments.of(Secretariat.Seat.class, "registry", "SeatState"),
        Arguments.of(Secretariat.Arrangement.class, "registry", "ArrangementState"),
        Arguments.of(StatusRequest.class, "registry", "StatusRequest"),
        Arguments.of(DecisionCorrectionRequest.class, "registry", "DecisionCorrectionRequest"),
        Arguments.of(DecisionTextRequest.class, "registry", "DecisionTextRequest"),
        Arguments.of(VoteRequest.class, "registry", "Vote"),
        Arguments.of(Transmittal.class, "registry", "TransmittalView"),
        Arguments.of(TransmittalRequest.class, "registry", "TransmittalRequest"),
        Arguments.of(FoundDecisions.class, "registry", "FoundDecisions"),
        Arguments.of(FoundDecisions.Found.class, "registry", "FoundDecision"),
        Arguments.of(FoundDecisions.Hit.class, "registry", "Hit"),
        Arguments.of(FoundDecisions.Count.class, "registry", "Count"),
        Arguments.of(Decision.Held.class, "registry", "Held"),
        Arguments.of(Decision.Related.class, "registry", "RelatedDecision"),
        Arguments.of(InboxItem.class, "registry", "InboxItem"),
        Arguments.of(InboxItem.class, "catalog", "InboxItem"),
        Arguments.of(InboxItem.class, "reporting", "InboxItem"),
        Arguments.of(ProposalSummary.class, "catalog", "ProposalSummary"),
        Arguments.of(Proposal.class, "catalog", "ProposalView"),
        Arguments.of(Proposal.Version.class, "catalog", "VersionView"),
        Arguments.of(Proposal.Advising.class, "catalog", "AdviceView"),
        Arguments.of(Proposal.Asked.class, "catalog", "AdviceRequest"),
        Arguments.of(Proposal.Advice.class, "catalog", "Advice"),
        Arguments.of(Proposal.Answered.class, "catalog", "AdviceAnswer"),
        Arguments.of(Proposal.Signature.class, "catalog", "Signature"),
        Arguments.of(Proposal.Submission.class, "catalog", "SubmissionView"),
        Arguments.of(Proposal.Translation.class, "catalog", "Translation"),
        Arguments.of(Proposal.Comment.class, "catalog", "CommentView"),
        Arguments.of(Proposal.Answer.class, "catalog", "CommentAnswer"),
        Arguments.of(Proposal.ParticipantAgreement.class, "catalog", "ParticipantAgreement"),
        Arguments.of(Proposal.Withdrawal.class, "catalog", "Withdrawal"),
        Arguments.of(Approval.class, "catalog", "Approval"),
        Arguments.of(Approval.Condition.class, "catalog", "Condition"),
        Arguments.of(PossibleAct.class, "catalog", "PossibleAct"),
        Arguments.of(TermsView.class, "catalog", "TermsView"),
        Arguments.of(TermsText.class, "catalog", "TermsView"),
        Arguments.of(Terms.class, "catalog", "Terms"),
        Arguments.of(Terms.Purpose.class, "catalog", "Purpose"),
        Arguments.of(Terms.Indicator.class, "catalog", "Indicator"),
        Arguments.of(Terms.Post.class, "catalog", "Post"),
        Arguments.of(Terms.Risk.class, "catalog", "Risk"),
        Arguments.of(TermsDifference.class, "catalog", "TermsDifference"),
        Arguments.of(TermsDifference.Difference.class, "catalog", "Difference"),
        Arguments.of(Screening.class, "catalog", "ScreeningView"),
        Arguments.of(Screening.Verdict.class, "catalog", "SafeguardResult"),
        Arguments.of(Screening.Ground.class, "catalog", "Ground"),
        Arguments.of(Screening.Costs.class, "catalog", "CostsView"),
        Arguments.of(Screening.Share.class, "catalog", "ShareView"),
        Arguments.of(Money.class, "catalog", "Money"),
        Arguments.of(SignatureRequest.class, "catalog", "SignatureRequest"),
        Arguments.of(ReasonRequest.class, "catalog", "SignatureWithdrawalRequest"),
        Arguments.of(ReasonRequest.class, "catalog", "WithdrawalRequest"),
        Arguments.of(ActRequest.class, "catalog", "ActRequest"),
        Arguments.of(TextRequest.class, "catalog", "TextRequest"),
        Arguments.of(TextRequest.class, "catalog", "TermsErratumRequest"),
        Arguments.of(CopyRequest.class, "catalog", "CopyRequest"),
        Arguments.of(TranslationRequest.class, "catalog", "TranslationRequest"),
        Arguments.of(ParticipantsRequest.class, "catalog", "ParticipantsRequest"),
        Arguments.of(AdviceDateRequest.class, "catalog", "AdviceDateRequest"),
        Arguments.of(AdviceExtensionRequest.class, "catalog", "AdviceExtensionRequest"),
        Arguments.of(GivenAdviceRequest.class, "catalog", "GivenAdviceRequest"),
        Arguments.of(TermsSubmissionRequest.class, "catalog", "TermsSubmissionRequest"),
        Arguments.of(ApprovalRequest.class, "catalog", "ApprovalRequest"),
        Arguments.of(ScreeningRequest.class, "catalog", "ScreeningRequest"),
        Arguments.of(ComparisonRequest.class, "catalog", "ComparisonRequest"),
        Arguments.of(ComparisonRequest.Variant.class, "catalog", "Variant"),
        Arguments.of(TermsComparison.class, "catalog", "ComparisonView"),
        Arguments.of(TermsComparison.Variant.class, "catalog", "VariantView"),
        Arguments.of(TermsComparison.SafeguardRow.class, "catalog", "SafeguardRow"),
        Arguments.of(TermsComparison.Judged.class, "catalog", "VerdictView"),
        Arguments.of(TermsComparison.EffectRow.class, "catalog", "EffectRow"),
        Arguments.of(TermsComparison.Effect.class, "catalog", "EffectView"),
        Arguments.of(Groundwork.class, "catalog", "Groundwork"),
        Arguments.of(Groundwork.Lesson.class, "catalog", "Learned"),
        Arguments.of(Groundwork.BudgetLine.class, "catalog", "BudgetLineView"),
        Arguments.of(Foreseen.class, "catalog", "Foreseen"),
        Arguments.of(Foreseen.Commitment.class, "catalog", "Commitment"),
        Arguments.of(Foreseen.Found.class, "catalog", "Found"),
        Arguments.of(SubmissionPaper.class, "catalog", "SubmissionPaperView"),
        Arguments.of(SubmissionPaper.Reference.class, "catalog", "SubmissionPaper"),
        Arguments.of(ParticipationRequest.class, "catalog", "ParticipationRequest"),
        Arguments.of(ResolutionRequest.class, "catalog", "ResolutionRequest"),
        Arguments.of(ServiceDetail.class, "catalog", "ServiceView"),
        Arguments.of(ServiceDetail.Member.class, "catalog", "Member"),
        Arguments.of(ServiceDetail.Costs.class, "catalog", "ApprovedCosts"),
        Arguments.of(ServiceDetail.Condition.class, "catalog", "ServiceStateStated"),
        Arguments.of(ServiceDetail.Lapse.class, "catalog", "Lapse"),
        Arguments.of(ServiceDetail.Due.class, "catalog", "Due"),
        Arguments.of(ServiceDetail.Resolution.class, "catalog", "Resolution"),
        Arguments.of(Finding.class, "reporting", "FindingView"),
        Arguments.of(PossibleAct.class, "reporting", "PossibleAct"),
        Arguments.of(AuditEntry.class, "registry", "ActView"),
        Arguments.of(AuditEntry.class, "catalog", "ActView"),
        Arguments.of(AuditEntry.class, "reporting", "ActView"),
        Arguments.of(AuditChain.class, "registry", "ChainView"),
        Arguments.of(DeadLetter.class, "registry", "DeadLetter"),
        Arguments.of(DeadLetterApi.Replayed.class, "registry", "Replayed"),
        Arguments.of(Appointment.class, "registry", "AppointmentDetails"),
        Arguments.of(Person.class, "registry", "PersonDetails"),
        Arguments.of(DelegationRequest.class, "registry", "DelegationRequest"),
        Arguments.of(EndRequest.class, "registry", "EndRequest"),
        Arguments.of(FamilyRequest.class, "registry", "FamilyRequest"),
        Arguments.of(FamilyRequest.RollOut.class, "registry", "RollOutRequest"),
        Arguments.of(FamilyRequest.HouseRules.class, "registry", "HouseRulesRequest"),
        Arguments.of(FamilyTerms.class, "registry", "FamilyView"),
        Arguments.of(FamilyTerms.RollOut.class, "registry", "RollOut"),
        Arguments.of(FamilyTerms.HouseRules.class, "registry", "HouseRules"),
        Arguments.of(FamilyTerms.Pending.class, "registry", "PendingTerms"),
        Arguments.of(ReportingRun.class, "reporting", "RunView"),
        Arguments.of(ReportingRun.Result.class, "reporting", "RunResult"),
        Arguments.of(FailedForm.class, "reporting", "FailedForm"),
        Arguments.of(RunProgress.class, "reporting", "RunProgressView"),
        Arguments.of(RunRequest.class, "reporting", "RunRequest"),
        Arguments.of(LedgerEntry.class, "reporting", "LedgerEntry"),
        Arguments.of(LedgerEntry.RateUsed.class, "reporting", "RateUsed"),
        Arguments.of(Batch.class, "reporting", "Batch"),
        Arguments.of(ImportOutcome.class, "reporting", "ImportView"),
        Arguments.of(ImportOutcome.BookedIn.class, "reporting", "BookedIn"),
        Arguments.of(ImportProgress.class, "reporting", "ImportProgressView"),
        Arguments.of(ImportProfile.class, "reporting", "ProfileView"),
        Arguments.of(ImportProfile.Recorded.class, "reporting", "Recorded"),
        Arguments.of(ProfileRequest.class, "reporting", "ProfileRequest"),
        Arguments.of(ProfileCorrectionRequest.class, "reporting", "ProfileCorrectionRequest"),
        Arguments.of(ExtractLayout.class, "reporting", "ExtractLayout"),
        Arguments.of(ExtractLayout.CsvForm.class, "reporting", "CsvForm"),
        Arguments.of(ExtractLayout.SheetForm.class, "reporting", "SheetForm"),
        Arguments.of(ExtractLayout.Headings.class, "reporting", "Headings"),
        Arguments.of(ExtractLayout.NumberForm.class, "reporting", "NumberForm"),
        Arguments.of(ExtractLayout.Credits.class, "reporting", "Credits"),
        Arguments.of(ExtractLayout.TotalRows.class, "reporting", "TotalRows"),
        Arguments.of(ExtractLayout.Fund.class, "reporting", "Fund"),
        Arguments.of(LedgerApi.Acceptance.class, "reporting", "AcceptanceView"),
        Arguments.of(ProfileSummary.class, "reporting", "ProfileSummary"),
        Arguments.of(Rate.class, "reporting", "RateView"),
        Arguments.of(RatesOutcome.class, "reporting", "RatesView"),
        Arguments.of(Quarter.class, "reporting", "QuarterView"),
        Arguments.of(Quarter.Participant.class, "reporting", "ParticipantView"),
        Arguments.of(Quarter.ShownFigures.class, "reporting", "ShownFigures"),
        Arguments.of(Quarter.Settlement.class, "reporting", "Settlement"),
        Arguments.of(Quarter.Line.class, "reporting", "SettlementLine"),
        Arguments.of(Quarter.Transfer.class, "reporting", "Transfer"),
        Arguments.of(Quarter.Warning.class, "reporting", "Warning"),
        Arguments.of(Quarter.Restatement.class, "reporting", "Restatement"),
        Arguments.of(QuarterSummary.class, "reporting", "QuarterSummary"),
        Arguments.of(Measurement.class, "reporting", "MeasurementView"),
        Arguments.of(MeasurementRequest.class, "reporting", "MeasurementRequest"),
        Arguments.of(ProgressEntry.class, "reporting", "ProgressView"),
        Arguments.of(ProgressRequest.class, "reporting", "ProgressRequest"),
        Arguments.of(ServiceStaff.class, "reporting", "StaffView"),
        Arguments.of(ServiceStaff.Staff.class, "reporting", "Staff"),
        Arguments.of(ServiceStaff.Post.class, "reporting", "StaffPost"),
        Arguments.of(ServiceStaff.Share.class, "reporting", "StaffShare"),
        Arguments.of(ServiceStaff.Redeployed.class, "reporting", "Redeployed"),
        Arguments.of(ServiceGoals.class, "catalog", "ServiceView"),
        Arguments.of(ServiceGoals.Member.class, "catalog", "Member"),
        Arguments.of(ServiceGoals.Indicator.class, "catalog", "GoalIndicator"),
        Arguments.of(Debt.class, "reporting", "Debt"),
        Arguments.of(Settlements.class, "reporting", "SettlementsView"),
        Arguments.of(Payment.class, "reporting", "PaymentView"),
        Arguments.of(Payment.Withdrawal.class, "reporting", "Withdrawal"),
        Arguments.of(Report.class, "reporting", "ReportView"),
        Arguments.of(Report.Revision.class, "reporting", "RevisionView"),
        Arguments.of(Report.MissingForm.class, "reporting", "MissingForm"),
        Arguments.of(ReportErratum.class, "reporting", "ReportErratum"),
        Arguments.of(Verification.class, "reporting", "VerificationView"),
        Arguments.of(Verification.FileCheck.class, "reporting", "FileCheck"),
        Arguments.of(LongWorkApi.Rendering.class, "reporting", "RenderingView"),
        Arguments.of(AttachedDocument.class, "registry", "DocumentView"),
        Arguments.of(AttachedDocument.class, "catalog", "DocumentView"),
        Arguments.of(AttachedDocument.class, "reporting", "DocumentView"),
        Arguments.of(Report.StoredFile.class, "reporting", "StoredFile"),
        Arguments.of(Report.Objection.class, "reporting", "Objection"),
        Arguments.of(Report.Agreement.class, "reporting", "Agreement"),
        Arguments.of(ReportDocument.class, "reporting", "ReportDocument"),
        Arguments.of(ReportDocument.Change.class, "reporting", "Change"),
        Arguments.of(ReportDocument.FindingFacts.class, "reporting", "FindingFacts"),
        Arguments.of(ReportDocument.LessonFacts.class, "reporting", "LessonFacts"),
        Arguments.of(ServiceReport.class, "reporting", "ServiceReport"),
        Arguments.of(ServiceReport.NeutralityReport.class, "reporting", "NeutralityReport"),
        Arguments.of(Provenance.class, "reporting", "ProvenanceView"),
        Arguments.of(Provenance.Lines.class, "reporting", "Lines"),
        Arguments.of(Meeting.class, "registry", "MeetingView"),
        Arguments.of(Lesson.class, "reporting", "LessonView"),
        Arguments.of(LessonRequest.class, "reporting", "LessonRequest"),
        Arguments.of(ServiceSummary.Participant.class, "catalog", "ListedParticipant"),
        Arguments.of(ServiceSummary.class, "catalog", "ServiceSummary"));
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyMemberThatIsReadIsInTheDocument(Class<?> type, String service, String schema) {
    var members = Arrays.stream(type.getRecordComponents()).map(it -> it.getName()).toList();
    var properties = schema(service, schema).path("properties").propertyStream();
    assertThat(properties.map(it -> it.getKey()).toList()).containsAll(members);
  }

  static List<Arguments> choices() {
    return List.of(
        Arguments.of(InboxKind.class, "registry", "InboxKind"),
        Arguments.of(DecisionStatus.class, "registry", "DecisionStatus"),
        Arguments.of(Decision.Role.class, "registry", "ProvisionRole"),
        Arguments.of(Decision.RelationType.class, "registry", "RelationType"),
        Arguments.of(Invitation.State.class, "registry", "InvitationStatus"),
        Arguments.of(Transmittal.State.class, "registry", "TransmittalStatus"),
        Arguments.of(Meeting.Mode.class, "registry", "MeetingMode"),
        Arguments.of(Secretariat.Role.class, "registry", "ServingRole"),
        Arguments.of(RuleType.class, "registry", "RuleType"),
        Arguments.of(Budget.SupportCost.class, "registry", "SupportCost"),
        Arguments.of(Instrument.Kind.class, "registry", "InstrumentKind"),
        Arguments.of(ProposalStage.class, "catalog", "Stage"),
        Arguments.of(Proposal.TranslationStatus.class, "catalog", "TranslationStatus"),
        Arguments.of(Proposal.Opinion.class, "catalog", "Opinion"),
        Arguments.of(Approval.Outcome.class, "catalog", "Outcome"),
        Arguments.of(Approval.ConditionKind.class, "catalog", "Kind"),
        Arguments.of(Terms.Goal.class, "catalog", "Goal"),
        Arguments.of(TermsDifference.Change.class, "catalog", "Change"),
        Arguments.of(ReportingPeriod.class, "catalog", "Period"),
        Arguments.of(SupportCost.class, "catalog", "SupportCost"),
        Arguments.of(KeyKind.class, "catalog", "KeyKind"),
        Arguments.of(Foreseen.Direction.class, "catalog", "IndicatorDirection"),
        Arguments.of(ServiceDetail.Role.class, "catalog", "Role"),
        Arguments.of(ServiceDetail.DueKind.class, "catalog", "DueKind"),
        Arguments.of(ServiceDetail.ResolutionKind.class, "catalog", "ResolutionKind"),
        Arguments.of(Appointment.Status.class, "registry", "AppointmentStatus"),
        Arguments.of(Person.Kind.class, "registry", "PersonKind"),
        Arguments.of(ExtractLayout.Separator.class, "reporting", "Separator"),
        Arguments.of(ExtractLayout.Minus.class, "reporting", "Minus"),
        Arguments.of(ExtractLayout.Sign.class, "reporting", "Sign"),
        Arguments.of(RunProgress.Phase.class, "reporting", "RunPhase"),
        Arguments.of(FindingKind.class, "reporting", "FindingKind"),
        Arguments.of(Finding.State.class, "reporting", "FindingStatus"),
        Arguments.of(EntryKind.class, "reporting", "Kind"),
        Arguments.of(ImportProgress.Phase.class, "reporting", "Phase"),
        Arguments.of(PaymentState.class, "reporting", "PaymentState"),
        Arguments.of(ReportStage.class, "reporting", "ReportStage"),
        Arguments.of(Lesson.State.class, "reporting", "LessonStatus"),
        Arguments.of(ServiceSummary.Stage.class, "catalog", "ServiceStage"));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void everyWordOfTheDocumentIsKnown(Class<?> type, String service, String schema) {
    var words = schema(service, schema).path("enum");
    assertThat(StreamSupport.stream(words.spliterator(), false).map(JsonNode::asText))
        .containsExactlyInAnyOrderElementsOf(known(type).toList());
  }

  private static Stream<String> known(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> field.isEnumConstant())
        .map(field -> field.getAnnotation(JsonProperty.class).value());
  }

  private static JsonNode schema(String service, String name) {
    try {
      var document = new ObjectMapper().readTree(DOCUMENTS.resolve(service + ".json").toFile());
      return document.path("components").path("schemas").path(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
