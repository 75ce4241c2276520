/**
 */
package org.kith.model.people;

import java.time.Period;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A human being whom the user knows or wants to know; the user too.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Person#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getNicknames <em>Nicknames</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getPronouns <em>Pronouns</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getPronunciation <em>Pronunciation</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getGender <em>Gender</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getGenderIdentity <em>Gender Identity</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getGrammaticalGender <em>Grammatical Gender</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getBirthday <em>Birthday</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getAnniversary <em>Anniversary</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getDeathdate <em>Deathdate</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getBirthplace <em>Birthplace</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getDeathplace <em>Deathplace</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getAffiliations <em>Affiliations</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getTags <em>Tags</em>}</li>
 *   <li>{@link org.kith.model.people.Person#isDoNotContact <em>Do Not Contact</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getTier <em>Tier</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getRhythm <em>Rhythm</em>}</li>
 *   <li>{@link org.kith.model.people.Person#isMe <em>Me</em>}</li>
 *   <li>{@link org.kith.model.people.Person#getMergedIntoUid <em>Merged Into Uid</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Agent {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.AgentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * INDIVIDUAL, or what a card says of a thing that has neither members nor staff: LOCATION, APPLICATION, DEVICE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kith.model.people.AgentKind
	 * @see #setKind(AgentKind)
	 * @see org.kith.model.people.PeoplePackage#getPerson_Kind()
	 * @model unique="false"
	 * @generated
	 */
	AgentKind getKind();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kith.model.people.AgentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AgentKind value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(StructuredName)
	 * @see org.kith.model.people.PeoplePackage#getPerson_Name()
	 * @model containment="true"
	 * @generated
	 */
	StructuredName getName();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(StructuredName value);

	/**
	 * Returns the value of the '<em><b>Nicknames</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Other names that people call her by; also former names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nicknames</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getPerson_Nicknames()
	 * @model
	 * @generated
	 */
	EList<String> getNicknames();

	/**
	 * Returns the value of the '<em><b>Pronouns</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Such as she/her, the most wanted first (RFC 9554 PRONOUNS).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pronouns</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getPerson_Pronouns()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPronouns();

	/**
	 * Returns the value of the '<em><b>Pronunciation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How the name is said, in words or IPA; a recording is a Photo of role SOUND.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pronunciation</em>' attribute.
	 * @see #setPronunciation(String)
	 * @see org.kith.model.people.PeoplePackage#getPerson_Pronunciation()
	 * @model unique="false"
	 * @generated
	 */
	String getPronunciation();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getPronunciation <em>Pronunciation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pronunciation</em>' attribute.
	 * @see #getPronunciation()
	 * @generated
	 */
	void setPronunciation(String value);

	/**
	 * Returns the value of the '<em><b>Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The first part of vCard GENDER: M, F, O, N or U; null when not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gender</em>' attribute.
	 * @see #setGender(String)
	 * @see org.kith.model.people.PeoplePackage#getPerson_Gender()
	 * @model unique="false"
	 * @generated
	 */
	String getGender();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getGender <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gender</em>' attribute.
	 * @see #getGender()
	 * @generated
	 */
	void setGender(String value);

	/**
	 * Returns the value of the '<em><b>Gender Identity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The second part of vCard GENDER: identity in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gender Identity</em>' attribute.
	 * @see #setGenderIdentity(String)
	 * @see org.kith.model.people.PeoplePackage#getPerson_GenderIdentity()
	 * @model unique="false"
	 * @generated
	 */
	String getGenderIdentity();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getGenderIdentity <em>Gender Identity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gender Identity</em>' attribute.
	 * @see #getGenderIdentity()
	 * @generated
	 */
	void setGenderIdentity(String value);

	/**
	 * Returns the value of the '<em><b>Grammatical Gender</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * RFC 9554 GRAMGENDER: animate, common, feminine, inanimate, masculine or neuter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grammatical Gender</em>' attribute.
	 * @see #setGrammaticalGender(String)
	 * @see org.kith.model.people.PeoplePackage#getPerson_GrammaticalGender()
	 * @model unique="false"
	 * @generated
	 */
	String getGrammaticalGender();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getGrammaticalGender <em>Grammatical Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grammatical Gender</em>' attribute.
	 * @see #getGrammaticalGender()
	 * @generated
	 */
	void setGrammaticalGender(String value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * BCP 47 tags, the most wanted first (vCard LANG).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getPerson_Languages()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Birthday</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Birthday</em>' containment reference.
	 * @see #setBirthday(PartialDate)
	 * @see org.kith.model.people.PeoplePackage#getPerson_Birthday()
	 * @model containment="true"
	 * @generated
	 */
	PartialDate getBirthday();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getBirthday <em>Birthday</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birthday</em>' containment reference.
	 * @see #getBirthday()
	 * @generated
	 */
	void setBirthday(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Anniversary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Of a marriage or its equal (vCard ANNIVERSARY).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anniversary</em>' containment reference.
	 * @see #setAnniversary(PartialDate)
	 * @see org.kith.model.people.PeoplePackage#getPerson_Anniversary()
	 * @model containment="true"
	 * @generated
	 */
	PartialDate getAnniversary();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getAnniversary <em>Anniversary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anniversary</em>' containment reference.
	 * @see #getAnniversary()
	 * @generated
	 */
	void setAnniversary(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Deathdate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * RFC 6474 DEATHDATE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deathdate</em>' containment reference.
	 * @see #setDeathdate(PartialDate)
	 * @see org.kith.model.people.PeoplePackage#getPerson_Deathdate()
	 * @model containment="true"
	 * @generated
	 */
	PartialDate getDeathdate();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getDeathdate <em>Deathdate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deathdate</em>' containment reference.
	 * @see #getDeathdate()
	 * @generated
	 */
	void setDeathdate(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Birthplace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * RFC 6474, text or a geo: URI.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birthplace</em>' attribute.
	 * @see #setBirthplace(String)
	 * @see org.kith.model.people.PeoplePackage#getPerson_Birthplace()
	 * @model unique="false"
	 * @generated
	 */
	String getBirthplace();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getBirthplace <em>Birthplace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birthplace</em>' attribute.
	 * @see #getBirthplace()
	 * @generated
	 */
	void setBirthplace(String value);

	/**
	 * Returns the value of the '<em><b>Deathplace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * RFC 6474, text or a geo: URI.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deathplace</em>' attribute.
	 * @see #setDeathplace(String)
	 * @see org.kith.model.people.PeoplePackage#getPerson_Deathplace()
	 * @model unique="false"
	 * @generated
	 */
	String getDeathplace();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getDeathplace <em>Deathplace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deathplace</em>' attribute.
	 * @see #getDeathplace()
	 * @generated
	 */
	void setDeathplace(String value);

	/**
	 * Returns the value of the '<em><b>Affiliations</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.Affiliation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Affiliations</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getPerson_Affiliations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Affiliation> getAffiliations();

	/**
	 * Returns the value of the '<em><b>Facts</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Facts</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getPerson_Facts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Fact> getFacts();

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The user's own labels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getPerson_Tags()
	 * @model
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Do Not Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * She does not want to be written to; no queue, moment or reminder may show her.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Do Not Contact</em>' attribute.
	 * @see #setDoNotContact(boolean)
	 * @see org.kith.model.people.PeoplePackage#getPerson_DoNotContact()
	 * @model unique="false"
	 * @generated
	 */
	boolean isDoNotContact();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#isDoNotContact <em>Do Not Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Do Not Contact</em>' attribute.
	 * @see #isDoNotContact()
	 * @generated
	 */
	void setDoNotContact(boolean value);

	/**
	 * Returns the value of the '<em><b>Tier</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.Tier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tier</em>' attribute.
	 * @see org.kith.model.people.Tier
	 * @see #setTier(Tier)
	 * @see org.kith.model.people.PeoplePackage#getPerson_Tier()
	 * @model unique="false"
	 * @generated
	 */
	Tier getTier();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getTier <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tier</em>' attribute.
	 * @see org.kith.model.people.Tier
	 * @see #getTier()
	 * @generated
	 */
	void setTier(Tier value);

	/**
	 * Returns the value of the '<em><b>Rhythm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The usual rhythm as the user pins it; null: derived from the history. A target with limits is a care Cadence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rhythm</em>' attribute.
	 * @see #setRhythm(Period)
	 * @see org.kith.model.people.PeoplePackage#getPerson_Rhythm()
	 * @model unique="false" dataType="org.kith.model.people.Period"
	 * @generated
	 */
	Period getRhythm();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getRhythm <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rhythm</em>' attribute.
	 * @see #getRhythm()
	 * @generated
	 */
	void setRhythm(Period value);

	/**
	 * Returns the value of the '<em><b>Me</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * This is the user. At most one person of a workspace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Me</em>' attribute.
	 * @see #setMe(boolean)
	 * @see org.kith.model.people.PeoplePackage#getPerson_Me()
	 * @model unique="false"
	 * @generated
	 */
	boolean isMe();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#isMe <em>Me</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Me</em>' attribute.
	 * @see #isMe()
	 * @generated
	 */
	void setMe(boolean value);

	/**
	 * Returns the value of the '<em><b>Merged Into Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The person that this one was merged into; the record stays, so that split can bring it back. Null otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merged Into Uid</em>' attribute.
	 * @see #setMergedIntoUid(String)
	 * @see org.kith.model.people.PeoplePackage#getPerson_MergedIntoUid()
	 * @model unique="false"
	 * @generated
	 */
	String getMergedIntoUid();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Person#getMergedIntoUid <em>Merged Into Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merged Into Uid</em>' attribute.
	 * @see #getMergedIntoUid()
	 * @generated
	 */
	void setMergedIntoUid(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Neither in the trash nor merged into another.
	 * <!-- end-model-doc -->
	 * @model kind="operation" unique="false"
	 * @generated
	 */
	boolean isActive();

} // Person
