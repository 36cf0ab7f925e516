/**
 * What every paper of the suite shares, whatever it is about: fonts, the identity of an instrument,
 * tables, numbering, and the way numbers, dates and amounts are written in English, French and
 * Spanish; and the files that are made of one page: PDF, and others.
 */
@NullMarked
package org.cmsfamily.paper;

import org.jspecify.annotations.NullMarked;
