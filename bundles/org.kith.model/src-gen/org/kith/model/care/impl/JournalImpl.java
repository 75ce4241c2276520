/**
 */
package org.kith.model.care.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.care.CarePackage;
import org.kith.model.care.Journal;

import org.kith.model.people.Sensitivity;
import org.kith.model.people.UnknownProperty;

import org.kith.model.people.impl.AggregateImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Journal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.impl.JournalImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.kith.model.care.impl.JournalImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kith.model.care.impl.JournalImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.care.impl.JournalImpl#getPersonUids <em>Person Uids</em>}</li>
 *   <li>{@link org.kith.model.care.impl.JournalImpl#getGatheringUid <em>Gathering Uid</em>}</li>
 *   <li>{@link org.kith.model.care.impl.JournalImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.kith.model.care.impl.JournalImpl#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.kith.model.care.impl.JournalImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.kith.model.care.impl.JournalImpl#getUnknownProperties <em>Unknown Properties</em>}</li>
 * </ul>
 *
 * @generated
 */
public class JournalImpl extends AggregateImpl implements Journal {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected Instant date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPersonUids() <em>Person Uids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonUids()
	 * @generated
	 * @ordered
	 */
	protected EList<String> personUids;

	/**
	 * The default value of the '{@link #getGatheringUid() <em>Gathering Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGatheringUid()
	 * @generated
	 * @ordered
	 */
	protected static final String GATHERING_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGatheringUid() <em>Gathering Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGatheringUid()
	 * @generated
	 * @ordered
	 */
	protected String gatheringUid = GATHERING_UID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCategories() <em>Categories</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategories()
	 * @generated
	 * @ordered
	 */
	protected EList<String> categories;

	/**
	 * The default value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected static final Sensitivity SENSITIVITY_EDEFAULT = Sensitivity.CONFIDENTIAL;

	/**
	 * The cached value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected Sensitivity sensitivity = SENSITIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnknownProperties() <em>Unknown Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnknownProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<UnknownProperty> unknownProperties;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JournalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CarePackage.Literals.JOURNAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(Instant newDate) {
		Instant oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.JOURNAL__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.JOURNAL__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.JOURNAL__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPersonUids() {
		if (personUids == null) {
			personUids = new EDataTypeUniqueEList<String>(String.class, this, CarePackage.JOURNAL__PERSON_UIDS);
		}
		return personUids;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGatheringUid() {
		return gatheringUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGatheringUid(String newGatheringUid) {
		String oldGatheringUid = gatheringUid;
		gatheringUid = newGatheringUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.JOURNAL__GATHERING_UID, oldGatheringUid, gatheringUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCategories() {
		if (categories == null) {
			categories = new EDataTypeUniqueEList<String>(String.class, this, CarePackage.JOURNAL__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sensitivity getSensitivity() {
		return sensitivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitivity(Sensitivity newSensitivity) {
		Sensitivity oldSensitivity = sensitivity;
		sensitivity = newSensitivity == null ? SENSITIVITY_EDEFAULT : newSensitivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.JOURNAL__SENSITIVITY, oldSensitivity, sensitivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.JOURNAL__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UnknownProperty> getUnknownProperties() {
		if (unknownProperties == null) {
			unknownProperties = new EObjectContainmentEList<UnknownProperty>(UnknownProperty.class, this, CarePackage.JOURNAL__UNKNOWN_PROPERTIES);
		}
		return unknownProperties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CarePackage.JOURNAL__UNKNOWN_PROPERTIES:
				return ((InternalEList<?>)getUnknownProperties()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CarePackage.JOURNAL__DATE:
				return getDate();
			case CarePackage.JOURNAL__SUMMARY:
				return getSummary();
			case CarePackage.JOURNAL__TEXT:
				return getText();
			case CarePackage.JOURNAL__PERSON_UIDS:
				return getPersonUids();
			case CarePackage.JOURNAL__GATHERING_UID:
				return getGatheringUid();
			case CarePackage.JOURNAL__CATEGORIES:
				return getCategories();
			case CarePackage.JOURNAL__SENSITIVITY:
				return getSensitivity();
			case CarePackage.JOURNAL__SOURCE:
				return getSource();
			case CarePackage.JOURNAL__UNKNOWN_PROPERTIES:
				return getUnknownProperties();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CarePackage.JOURNAL__DATE:
				setDate((Instant)newValue);
				return;
			case CarePackage.JOURNAL__SUMMARY:
				setSummary((String)newValue);
				return;
			case CarePackage.JOURNAL__TEXT:
				setText((String)newValue);
				return;
			case CarePackage.JOURNAL__PERSON_UIDS:
				getPersonUids().clear();
				getPersonUids().addAll((Collection<? extends String>)newValue);
				return;
			case CarePackage.JOURNAL__GATHERING_UID:
				setGatheringUid((String)newValue);
				return;
			case CarePackage.JOURNAL__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends String>)newValue);
				return;
			case CarePackage.JOURNAL__SENSITIVITY:
				setSensitivity((Sensitivity)newValue);
				return;
			case CarePackage.JOURNAL__SOURCE:
				setSource((String)newValue);
				return;
			case CarePackage.JOURNAL__UNKNOWN_PROPERTIES:
				getUnknownProperties().clear();
				getUnknownProperties().addAll((Collection<? extends UnknownProperty>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CarePackage.JOURNAL__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case CarePackage.JOURNAL__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case CarePackage.JOURNAL__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CarePackage.JOURNAL__PERSON_UIDS:
				getPersonUids().clear();
				return;
			case CarePackage.JOURNAL__GATHERING_UID:
				setGatheringUid(GATHERING_UID_EDEFAULT);
				return;
			case CarePackage.JOURNAL__CATEGORIES:
				getCategories().clear();
				return;
			case CarePackage.JOURNAL__SENSITIVITY:
				setSensitivity(SENSITIVITY_EDEFAULT);
				return;
			case CarePackage.JOURNAL__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case CarePackage.JOURNAL__UNKNOWN_PROPERTIES:
				getUnknownProperties().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CarePackage.JOURNAL__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case CarePackage.JOURNAL__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case CarePackage.JOURNAL__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CarePackage.JOURNAL__PERSON_UIDS:
				return personUids != null && !personUids.isEmpty();
			case CarePackage.JOURNAL__GATHERING_UID:
				return GATHERING_UID_EDEFAULT == null ? gatheringUid != null : !GATHERING_UID_EDEFAULT.equals(gatheringUid);
			case CarePackage.JOURNAL__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case CarePackage.JOURNAL__SENSITIVITY:
				return sensitivity != SENSITIVITY_EDEFAULT;
			case CarePackage.JOURNAL__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case CarePackage.JOURNAL__UNKNOWN_PROPERTIES:
				return unknownProperties != null && !unknownProperties.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (date: ");
		result.append(date);
		result.append(", summary: ");
		result.append(summary);
		result.append(", text: ");
		result.append(text);
		result.append(", personUids: ");
		result.append(personUids);
		result.append(", gatheringUid: ");
		result.append(gatheringUid);
		result.append(", categories: ");
		result.append(categories);
		result.append(", sensitivity: ");
		result.append(sensitivity);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //JournalImpl
