package org.cmsfamily.workbench.terms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.catalog.Groundwork.Lesson;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.TermsDifference;
import org.cmsfamily.workbench.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The editor of a proposal's terms.
 *
 * @param base the version that is edited
 * @param read the name of the proposal's state that is shown, its ETag; empty if it has none
 * @param coalition the grid of those with whom the service may start; null while there are none
 * @param fields the fields of what the terms say beside the costs
 * @param act saving a new version, or what speaks against it
 * @param typed the form, with what is wrong in it
 * @param changed what somebody else changed meanwhile
 * @param saved the version that was just saved from, if one was
 */
@CheckedTemplate(basePath = "terms", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EditorPage(
    Proposal proposal,
    int base,
    String read,
    Fields fields,
    CostGrid grid,
    @Nullable CostGrid coalition,
    EditorChoices choices,
    Judgement judgement,
    List<Lesson> lessons,
    PossibleAct act,
    Typed typed,
    @Nullable TermsDifference changed,
    @Nullable Integer saved)
    implements TemplateInstance {}
