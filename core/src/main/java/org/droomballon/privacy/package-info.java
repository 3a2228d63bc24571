/**
 * What notes say about people: {@link org.droomballon.privacy.PersonalWords} finds it as far as a program can,
 * {@link org.droomballon.privacy.Published} leaves out what people decided to hide.
 */
package org.droomballon.privacy;
