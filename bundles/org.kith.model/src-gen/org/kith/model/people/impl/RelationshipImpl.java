/**
 */
package org.kith.model.people.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.kith.model.people.PartialDate;
import org.kith.model.people.PeoplePackage;
import org.kith.model.people.Relationship;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.RelationshipImpl#getTypes <em>Types</em>}</li>
 *   <li>{@link org.kith.model.people.impl.RelationshipImpl#getAgentUid <em>Agent Uid</em>}</li>
 *   <li>{@link org.kith.model.people.impl.RelationshipImpl#getUri <em>Uri</em>}</li>
 *   <li>{@link org.kith.model.people.impl.RelationshipImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.people.impl.RelationshipImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kith.model.people.impl.RelationshipImpl#getPref <em>Pref</em>}</li>
 *   <li>{@link org.kith.model.people.impl.RelationshipImpl#getStart <em>Start</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationshipImpl extends SourcedImpl implements Relationship {
	/**
	 * The cached value of the '{@link #getTypes() <em>Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> types;

	/**
	 * The default value of the '{@link #getAgentUid() <em>Agent Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgentUid()
	 * @generated
	 * @ordered
	 */
	protected static final String AGENT_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgentUid() <em>Agent Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgentUid()
	 * @generated
	 * @ordered
	 */
	protected String agentUid = AGENT_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected static final String URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUri() <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUri()
	 * @generated
	 * @ordered
	 */
	protected String uri = URI_EDEFAULT;

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
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPref() <em>Pref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPref()
	 * @generated
	 * @ordered
	 */
	protected static final int PREF_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPref() <em>Pref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPref()
	 * @generated
	 * @ordered
	 */
	protected int pref = PREF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected PartialDate start;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationshipImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.RELATIONSHIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTypes() {
		if (types == null) {
			types = new EDataTypeUniqueEList<String>(String.class, this, PeoplePackage.RELATIONSHIP__TYPES);
		}
		return types;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgentUid() {
		return agentUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgentUid(String newAgentUid) {
		String oldAgentUid = agentUid;
		agentUid = newAgentUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.RELATIONSHIP__AGENT_UID, oldAgentUid, agentUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUri() {
		return uri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUri(String newUri) {
		String oldUri = uri;
		uri = newUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.RELATIONSHIP__URI, oldUri, uri));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.RELATIONSHIP__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.RELATIONSHIP__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPref() {
		return pref;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPref(int newPref) {
		int oldPref = pref;
		pref = newPref;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.RELATIONSHIP__PREF, oldPref, pref));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStart(PartialDate newStart, NotificationChain msgs) {
		PartialDate oldStart = start;
		start = newStart;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeoplePackage.RELATIONSHIP__START, oldStart, newStart);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(PartialDate newStart) {
		if (newStart != start) {
			NotificationChain msgs = null;
			if (start != null)
				msgs = ((InternalEObject)start).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.RELATIONSHIP__START, null, msgs);
			if (newStart != null)
				msgs = ((InternalEObject)newStart).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.RELATIONSHIP__START, null, msgs);
			msgs = basicSetStart(newStart, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.RELATIONSHIP__START, newStart, newStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeoplePackage.RELATIONSHIP__START:
				return basicSetStart(null, msgs);
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
			case PeoplePackage.RELATIONSHIP__TYPES:
				return getTypes();
			case PeoplePackage.RELATIONSHIP__AGENT_UID:
				return getAgentUid();
			case PeoplePackage.RELATIONSHIP__URI:
				return getUri();
			case PeoplePackage.RELATIONSHIP__TEXT:
				return getText();
			case PeoplePackage.RELATIONSHIP__LABEL:
				return getLabel();
			case PeoplePackage.RELATIONSHIP__PREF:
				return getPref();
			case PeoplePackage.RELATIONSHIP__START:
				return getStart();
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
			case PeoplePackage.RELATIONSHIP__TYPES:
				getTypes().clear();
				getTypes().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.RELATIONSHIP__AGENT_UID:
				setAgentUid((String)newValue);
				return;
			case PeoplePackage.RELATIONSHIP__URI:
				setUri((String)newValue);
				return;
			case PeoplePackage.RELATIONSHIP__TEXT:
				setText((String)newValue);
				return;
			case PeoplePackage.RELATIONSHIP__LABEL:
				setLabel((String)newValue);
				return;
			case PeoplePackage.RELATIONSHIP__PREF:
				setPref((Integer)newValue);
				return;
			case PeoplePackage.RELATIONSHIP__START:
				setStart((PartialDate)newValue);
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
			case PeoplePackage.RELATIONSHIP__TYPES:
				getTypes().clear();
				return;
			case PeoplePackage.RELATIONSHIP__AGENT_UID:
				setAgentUid(AGENT_UID_EDEFAULT);
				return;
			case PeoplePackage.RELATIONSHIP__URI:
				setUri(URI_EDEFAULT);
				return;
			case PeoplePackage.RELATIONSHIP__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case PeoplePackage.RELATIONSHIP__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case PeoplePackage.RELATIONSHIP__PREF:
				setPref(PREF_EDEFAULT);
				return;
			case PeoplePackage.RELATIONSHIP__START:
				setStart((PartialDate)null);
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
			case PeoplePackage.RELATIONSHIP__TYPES:
				return types != null && !types.isEmpty();
			case PeoplePackage.RELATIONSHIP__AGENT_UID:
				return AGENT_UID_EDEFAULT == null ? agentUid != null : !AGENT_UID_EDEFAULT.equals(agentUid);
			case PeoplePackage.RELATIONSHIP__URI:
				return URI_EDEFAULT == null ? uri != null : !URI_EDEFAULT.equals(uri);
			case PeoplePackage.RELATIONSHIP__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case PeoplePackage.RELATIONSHIP__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case PeoplePackage.RELATIONSHIP__PREF:
				return pref != PREF_EDEFAULT;
			case PeoplePackage.RELATIONSHIP__START:
				return start != null;
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
		result.append(" (types: ");
		result.append(types);
		result.append(", agentUid: ");
		result.append(agentUid);
		result.append(", uri: ");
		result.append(uri);
		result.append(", text: ");
		result.append(text);
		result.append(", label: ");
		result.append(label);
		result.append(", pref: ");
		result.append(pref);
		result.append(')');
		return result.toString();
	}

} //RelationshipImpl
