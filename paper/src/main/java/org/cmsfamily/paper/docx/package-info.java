/** A paper as an Office Open XML text document, made of the same page as its other files. */
@NullMarked
package org.cmsfamily.paper.docx;

import org.jspecify.annotations.NullMarked;
