/**
 * The workbench in the browser: pages and JSON over the use cases, for one person on one machine.
 *
 * <p>This room lays out what the use cases hand over and passes on what the person does; it decides
 * nothing about claims and knows neither rows nor files of other tools. Nothing of a report is ever
 * taken for HTML, and nothing is fetched from outside. Start reading at {@code Server}; who is let
 * in is {@code guard}'s business, and each of the other packages is one part of the workbench.
 */
@NullMarked
package org.tidemark.web;

import org.jspecify.annotations.NullMarked;
