/**
 */
package org.kith.model.care;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.kith.model.people.Aggregate;
import org.kith.model.people.Sensitivity;
import org.kith.model.people.UnknownProperty;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Journal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What the user wrote about a day and the people in it (VJOURNAL).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.Journal#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.care.Journal#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.care.Journal#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.care.Journal#getPersonUids <em>Person Uids</em>}</li>
 *   <li>{@link org.kith.model.care.Journal#getGatheringUid <em>Gathering Uid</em>}</li>
 *   <li>{@link org.kith.model.care.Journal#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.kith.model.care.Journal#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.kith.model.care.Journal#getSource <em>Source</em>}</li>
 *   <li>{@link org.kith.model.care.Journal#getUnknownProperties <em>Unknown Properties</em>}</li>
 * </ul>
 *
 * @see org.kith.model.care.CarePackage#getJournal()
 * @model
 * @generated
 */
public interface Journal extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The day or time that it is about; null when undated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(Instant)
	 * @see org.kith.model.care.CarePackage#getJournal_Date()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getDate();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Journal#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(Instant value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.kith.model.care.CarePackage#getJournal_Summary()
	 * @model unique="false"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Journal#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.kith.model.care.CarePackage#getJournal_Text()
	 * @model unique="false"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Journal#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Person Uids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Persons whom it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person Uids</em>' attribute list.
	 * @see org.kith.model.care.CarePackage#getJournal_PersonUids()
	 * @model
	 * @generated
	 */
	EList<String> getPersonUids();

	/**
	 * Returns the value of the '<em><b>Gathering Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gathering Uid</em>' attribute.
	 * @see #setGatheringUid(String)
	 * @see org.kith.model.care.CarePackage#getJournal_GatheringUid()
	 * @model unique="false"
	 * @generated
	 */
	String getGatheringUid();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Journal#getGatheringUid <em>Gathering Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gathering Uid</em>' attribute.
	 * @see #getGatheringUid()
	 * @generated
	 */
	void setGatheringUid(String value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Categories</em>' attribute list.
	 * @see org.kith.model.care.CarePackage#getJournal_Categories()
	 * @model
	 * @generated
	 */
	EList<String> getCategories();

	/**
	 * Returns the value of the '<em><b>Sensitivity</b></em>' attribute.
	 * The default value is <code>"CONFIDENTIAL"</code>.
	 * The literals are from the enumeration {@link org.kith.model.people.Sensitivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sensitivity</em>' attribute.
	 * @see org.kith.model.people.Sensitivity
	 * @see #setSensitivity(Sensitivity)
	 * @see org.kith.model.care.CarePackage#getJournal_Sensitivity()
	 * @model default="CONFIDENTIAL" unique="false"
	 * @generated
	 */
	Sensitivity getSensitivity();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Journal#getSensitivity <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitivity</em>' attribute.
	 * @see org.kith.model.people.Sensitivity
	 * @see #getSensitivity()
	 * @generated
	 */
	void setSensitivity(Sensitivity value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * An ImportBatch uid, or `user`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.kith.model.care.CarePackage#getJournal_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Journal#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Unknown Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.people.UnknownProperty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unknown Properties</em>' containment reference list.
	 * @see org.kith.model.care.CarePackage#getJournal_UnknownProperties()
	 * @model containment="true"
	 * @generated
	 */
	EList<UnknownProperty> getUnknownProperties();

} // Journal
