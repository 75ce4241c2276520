/**
 */
package org.kith.model.people;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Somebody or something that can be met, written to or belonged to; what a vCard can describe.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Agent#getFormattedName <em>Formatted Name</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getPhotos <em>Photos</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getContactPoints <em>Contact Points</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getRelationships <em>Relationships</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getDates <em>Dates</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getExternalIds <em>External Ids</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getUnknownProperties <em>Unknown Properties</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getGeo <em>Geo</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getSourceUris <em>Source Uris</em>}</li>
 *   <li>{@link org.kith.model.people.Agent#getTrashed <em>Trashed</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getAgent()
 * @model abstract="true"
 * @generated
 */
public interface Agent extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Formatted Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name as it is shown, one line, never blank in a valid agent (vCard FN).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formatted Name</em>' attribute.
	 * @see #setFormattedName(String)
	 * @see org.kith.model.people.PeoplePackage#getAgent_FormattedName()
	 * @model unique="false"
	 * @generated
	 */
	String getFormattedName();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Agent#getFormattedName <em>Formatted Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formatted Name</em>' attribute.
	 * @see #getFormattedName()
	 * @generated
	 */
	void setFormattedName(String value);

	/**
	 * Returns the value of the '<em><b>Photos</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.Photo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Photos</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getAgent_Photos()
	 * @model containment="true"
	 * @generated
	 */
	EList<Photo> getPhotos();

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Labels that came with the source (vCard CATEGORIES); the user's own are tags of the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getAgent_Categories()
	 * @model
	 * @generated
	 */
	EList<String> getCategories();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getAgent_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Contact Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.ContactPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contact Points</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getAgent_ContactPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContactPoint> getContactPoints();

	/**
	 * Returns the value of the '<em><b>Relationships</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.Relationship}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Relationships</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getAgent_Relationships()
	 * @model containment="true"
	 * @generated
	 */
	EList<Relationship> getRelationships();

	/**
	 * Returns the value of the '<em><b>Dates</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.DatedEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dates</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getAgent_Dates()
	 * @model containment="true"
	 * @generated
	 */
	EList<DatedEvent> getDates();

	/**
	 * Returns the value of the '<em><b>External Ids</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.ExternalId}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>External Ids</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getAgent_ExternalIds()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExternalId> getExternalIds();

	/**
	 * Returns the value of the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.UnknownProperty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What no feature of this model holds, for export to give back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Properties</em>' containment reference list.
	 * @see org.kith.model.people.PeoplePackage#getAgent_UnknownProperties()
	 * @model containment="true"
	 * @generated
	 */
	EList<UnknownProperty> getUnknownProperties();

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * IANA zone or UTC offset as the source wrote it (vCard TZ).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see org.kith.model.people.PeoplePackage#getAgent_TimeZone()
	 * @model unique="false"
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Agent#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Geo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A geo: URI (RFC 5870, vCard GEO).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geo</em>' attribute.
	 * @see #setGeo(String)
	 * @see org.kith.model.people.PeoplePackage#getAgent_Geo()
	 * @model unique="false"
	 * @generated
	 */
	String getGeo();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Agent#getGeo <em>Geo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geo</em>' attribute.
	 * @see #getGeo()
	 * @generated
	 */
	void setGeo(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The language of the card as a whole (RFC 9554 LANGUAGE), BCP 47.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.kith.model.people.PeoplePackage#getAgent_Language()
	 * @model unique="false"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Agent#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Source Uris</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where the current data of this agent can be fetched (vCard SOURCE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Uris</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getAgent_SourceUris()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSourceUris();

	/**
	 * Returns the value of the '<em><b>Trashed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Since when it lies in the trash; null while it does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trashed</em>' attribute.
	 * @see #setTrashed(Instant)
	 * @see org.kith.model.people.PeoplePackage#getAgent_Trashed()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getTrashed();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Agent#getTrashed <em>Trashed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trashed</em>' attribute.
	 * @see #getTrashed()
	 * @generated
	 */
	void setTrashed(Instant value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * All notes, in order, with an empty line between them; null without notes. For lists and export.
	 * <!-- end-model-doc -->
	 * @model unique="false"
	 * @generated
	 */
	String note();

} // Agent
