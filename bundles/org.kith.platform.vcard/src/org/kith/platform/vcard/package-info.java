/**
 * vCard files (2.1, 3.0, 4.0): read as people, written as vCard 4.0. Cards are split and their content lines parsed by
 * code of our own, so that one damaged card harms no other and every line that Kith does not understand survives word
 * for word; ez-vcard reads the odd forms of times and places, and judges all output in the tests. Everything is
 * non-null unless said.
 */
package org.kith.platform.vcard;
