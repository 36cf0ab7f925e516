package org.cmsfamily.workbench.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.registry.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * The family's meetings.
 *
 * @param chosen the body or instrument whose meetings alone are shown; empty shows all
 * @param bodies those to choose from
 * @param own those whose meetings the visitor may register
 * @param act null if the visitor may register none
 * @param incomplete whether there are more than are shown
 */
@CheckedTemplate(basePath = "meeting", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MeetingsPage(
    List<Meeting> meetings,
    String chosen,
    List<Body> bodies,
    List<Body> own,
    List<Meeting.Mode> modes,
    @Nullable PossibleAct act,
    boolean incomplete,
    Typed typed)
    implements TemplateInstance {}
