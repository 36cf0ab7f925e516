/** Recording a decision: its text is split, and a person confirms each provision. */
@NullMarked
package org.cmsfamily.workbench.recording;

import org.jspecify.annotations.NullMarked;
