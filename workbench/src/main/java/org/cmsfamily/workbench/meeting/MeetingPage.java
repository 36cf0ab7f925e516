package org.cmsfamily.workbench.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.DecisionSummary;
import org.cmsfamily.workbench.registry.Meeting;

/**
 * One meeting.
 *
 * @param decisions those that it took
 */
@CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MeetingPage(
    Meeting meeting, List<DecisionSummary> decisions, List<Meeting.Mode> modes, Typed typed)
    implements TemplateInstance {}
