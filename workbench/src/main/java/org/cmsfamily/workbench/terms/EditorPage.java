package org.cmsfamily.workbench.terms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.Faults;
import org.cmsfamily.workbench.catalog.Groundwork.Lesson;
import org.cmsfamily.workbench.catalog.Proposal;
import org.cmsfamily.workbench.catalog.TermsDifference;
import org.cmsfamily.workbench.visitor.Acting;
import org.jspecify.annotations.Nullable;

/**
 * The editor of a proposal's terms.
 *
 * @param base the version that is edited
 * @param why what speaks against saving a new version, if anything does
 * @param keyKinds the kinds of apportionment key to choose from
 * @param changed what somebody else changed meanwhile
 * @param saved the version that was just saved from, if one was
 * @param opened whether the proposal was just opened
 * @param key by which the form, sent twice, is done once
 */
@CheckedTemplate(basePath = "terms", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EditorPage(
    Proposal proposal,
    int base,
    Texts texts,
    CostGrid grid,
    List<KeyKind> keyKinds,
    Judgement judgement,
    List<Lesson> lessons,
    Acting acting,
    List<String> why,
    Faults faults,
    @Nullable TermsDifference changed,
    @Nullable Integer saved,
    boolean opened,
    String key)
    implements TemplateInstance {}
