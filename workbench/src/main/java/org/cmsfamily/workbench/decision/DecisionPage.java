package org.cmsfamily.workbench.decision;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.AttachedDocument;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Decision;
import org.cmsfamily.workbench.registry.Invitation;
import org.cmsfamily.workbench.registry.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * The reader of one decision, and what may be done with it.
 *
 * @param otherLanguages those in which it stands beside the one shown
 * @param documents those that hang on it
 * @param meetings of its body, if one is to be chosen
 * @param conditions the numbers of the provisions whose condition may be met now
 * @param related the decisions to which it relates
 * @param replaced whether one of them is what took its place
 * @param graph null if it relates to no other
 */
@CheckedTemplate(basePath = "decision", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DecisionPage(
    Decision decision,
    List<Invitation> invitations,
    List<String> otherLanguages,
    List<AttachedDocument> documents,
    List<Meeting> meetings,
    List<String> conditions,
    List<RelatedRow> related,
    boolean replaced,
    @Nullable RelationGraph graph,
    Typed typed)
    implements TemplateInstance {}
