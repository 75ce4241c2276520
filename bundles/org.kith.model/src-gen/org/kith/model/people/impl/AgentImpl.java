/**
 */
package org.kith.model.people.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.people.Agent;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.DatedEvent;
import org.kith.model.people.ExternalId;
import org.kith.model.people.Note;
import org.kith.model.people.PeoplePackage;
import org.kith.model.people.Photo;
import org.kith.model.people.Relationship;
import org.kith.model.people.UnknownProperty;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agent</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getFormattedName <em>Formatted Name</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getPhotos <em>Photos</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getCategories <em>Categories</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getContactPoints <em>Contact Points</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getRelationships <em>Relationships</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getDates <em>Dates</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getExternalIds <em>External Ids</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getUnknownProperties <em>Unknown Properties</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getGeo <em>Geo</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getSourceUris <em>Source Uris</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AgentImpl#getTrashed <em>Trashed</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class AgentImpl extends AggregateImpl implements Agent {
	/**
	 * The default value of the '{@link #getFormattedName() <em>Formatted Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormattedName()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMATTED_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormattedName() <em>Formatted Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormattedName()
	 * @generated
	 * @ordered
	 */
	protected String formattedName = FORMATTED_NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPhotos() <em>Photos</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhotos()
	 * @generated
	 * @ordered
	 */
	protected EList<Photo> photos;

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
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getContactPoints() <em>Contact Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<ContactPoint> contactPoints;

	/**
	 * The cached value of the '{@link #getRelationships() <em>Relationships</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationships()
	 * @generated
	 * @ordered
	 */
	protected EList<Relationship> relationships;

	/**
	 * The cached value of the '{@link #getDates() <em>Dates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDates()
	 * @generated
	 * @ordered
	 */
	protected EList<DatedEvent> dates;

	/**
	 * The cached value of the '{@link #getExternalIds() <em>External Ids</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExternalIds()
	 * @generated
	 * @ordered
	 */
	protected EList<ExternalId> externalIds;

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
	 * The default value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_ZONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected String timeZone = TIME_ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGeo() <em>Geo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeo()
	 * @generated
	 * @ordered
	 */
	protected static final String GEO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGeo() <em>Geo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeo()
	 * @generated
	 * @ordered
	 */
	protected String geo = GEO_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSourceUris() <em>Source Uris</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceUris()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sourceUris;

	/**
	 * The default value of the '{@link #getTrashed() <em>Trashed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrashed()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TRASHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrashed() <em>Trashed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrashed()
	 * @generated
	 * @ordered
	 */
	protected Instant trashed = TRASHED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.AGENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormattedName() {
		return formattedName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormattedName(String newFormattedName) {
		String oldFormattedName = formattedName;
		formattedName = newFormattedName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AGENT__FORMATTED_NAME, oldFormattedName, formattedName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Photo> getPhotos() {
		if (photos == null) {
			photos = new EObjectContainmentEList<Photo>(Photo.class, this, PeoplePackage.AGENT__PHOTOS);
		}
		return photos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCategories() {
		if (categories == null) {
			categories = new EDataTypeUniqueEList<String>(String.class, this, PeoplePackage.AGENT__CATEGORIES);
		}
		return categories;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, PeoplePackage.AGENT__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContactPoint> getContactPoints() {
		if (contactPoints == null) {
			contactPoints = new EObjectContainmentEList<ContactPoint>(ContactPoint.class, this, PeoplePackage.AGENT__CONTACT_POINTS);
		}
		return contactPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Relationship> getRelationships() {
		if (relationships == null) {
			relationships = new EObjectContainmentEList<Relationship>(Relationship.class, this, PeoplePackage.AGENT__RELATIONSHIPS);
		}
		return relationships;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DatedEvent> getDates() {
		if (dates == null) {
			dates = new EObjectContainmentEList<DatedEvent>(DatedEvent.class, this, PeoplePackage.AGENT__DATES);
		}
		return dates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExternalId> getExternalIds() {
		if (externalIds == null) {
			externalIds = new EObjectContainmentEList<ExternalId>(ExternalId.class, this, PeoplePackage.AGENT__EXTERNAL_IDS);
		}
		return externalIds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UnknownProperty> getUnknownProperties() {
		if (unknownProperties == null) {
			unknownProperties = new EObjectContainmentEList<UnknownProperty>(UnknownProperty.class, this, PeoplePackage.AGENT__UNKNOWN_PROPERTIES);
		}
		return unknownProperties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeZone() {
		return timeZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeZone(String newTimeZone) {
		String oldTimeZone = timeZone;
		timeZone = newTimeZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AGENT__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGeo() {
		return geo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeo(String newGeo) {
		String oldGeo = geo;
		geo = newGeo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AGENT__GEO, oldGeo, geo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AGENT__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSourceUris() {
		if (sourceUris == null) {
			sourceUris = new EDataTypeEList<String>(String.class, this, PeoplePackage.AGENT__SOURCE_URIS);
		}
		return sourceUris;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTrashed() {
		return trashed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrashed(Instant newTrashed) {
		Instant oldTrashed = trashed;
		trashed = newTrashed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AGENT__TRASHED, oldTrashed, trashed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String note() {
		String _xblockexpression = null;
		{
			String all = null;
			EList<Note> _notes = this.getNotes();
			for (final Note each : _notes) {
				String _text = each.getText();
				boolean _tripleNotEquals = (_text != null);
				if (_tripleNotEquals) {
					String _xifexpression = null;
					if ((all == null)) {
						_xifexpression = each.getText();
					}
					else {
						_xifexpression = all.concat("\n\n").concat(each.getText());
					}
					all = _xifexpression;
				}
			}
			_xblockexpression = all;
		}
		return _xblockexpression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeoplePackage.AGENT__PHOTOS:
				return ((InternalEList<?>)getPhotos()).basicRemove(otherEnd, msgs);
			case PeoplePackage.AGENT__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case PeoplePackage.AGENT__CONTACT_POINTS:
				return ((InternalEList<?>)getContactPoints()).basicRemove(otherEnd, msgs);
			case PeoplePackage.AGENT__RELATIONSHIPS:
				return ((InternalEList<?>)getRelationships()).basicRemove(otherEnd, msgs);
			case PeoplePackage.AGENT__DATES:
				return ((InternalEList<?>)getDates()).basicRemove(otherEnd, msgs);
			case PeoplePackage.AGENT__EXTERNAL_IDS:
				return ((InternalEList<?>)getExternalIds()).basicRemove(otherEnd, msgs);
			case PeoplePackage.AGENT__UNKNOWN_PROPERTIES:
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
			case PeoplePackage.AGENT__FORMATTED_NAME:
				return getFormattedName();
			case PeoplePackage.AGENT__PHOTOS:
				return getPhotos();
			case PeoplePackage.AGENT__CATEGORIES:
				return getCategories();
			case PeoplePackage.AGENT__NOTES:
				return getNotes();
			case PeoplePackage.AGENT__CONTACT_POINTS:
				return getContactPoints();
			case PeoplePackage.AGENT__RELATIONSHIPS:
				return getRelationships();
			case PeoplePackage.AGENT__DATES:
				return getDates();
			case PeoplePackage.AGENT__EXTERNAL_IDS:
				return getExternalIds();
			case PeoplePackage.AGENT__UNKNOWN_PROPERTIES:
				return getUnknownProperties();
			case PeoplePackage.AGENT__TIME_ZONE:
				return getTimeZone();
			case PeoplePackage.AGENT__GEO:
				return getGeo();
			case PeoplePackage.AGENT__LANGUAGE:
				return getLanguage();
			case PeoplePackage.AGENT__SOURCE_URIS:
				return getSourceUris();
			case PeoplePackage.AGENT__TRASHED:
				return getTrashed();
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
			case PeoplePackage.AGENT__FORMATTED_NAME:
				setFormattedName((String)newValue);
				return;
			case PeoplePackage.AGENT__PHOTOS:
				getPhotos().clear();
				getPhotos().addAll((Collection<? extends Photo>)newValue);
				return;
			case PeoplePackage.AGENT__CATEGORIES:
				getCategories().clear();
				getCategories().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.AGENT__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case PeoplePackage.AGENT__CONTACT_POINTS:
				getContactPoints().clear();
				getContactPoints().addAll((Collection<? extends ContactPoint>)newValue);
				return;
			case PeoplePackage.AGENT__RELATIONSHIPS:
				getRelationships().clear();
				getRelationships().addAll((Collection<? extends Relationship>)newValue);
				return;
			case PeoplePackage.AGENT__DATES:
				getDates().clear();
				getDates().addAll((Collection<? extends DatedEvent>)newValue);
				return;
			case PeoplePackage.AGENT__EXTERNAL_IDS:
				getExternalIds().clear();
				getExternalIds().addAll((Collection<? extends ExternalId>)newValue);
				return;
			case PeoplePackage.AGENT__UNKNOWN_PROPERTIES:
				getUnknownProperties().clear();
				getUnknownProperties().addAll((Collection<? extends UnknownProperty>)newValue);
				return;
			case PeoplePackage.AGENT__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case PeoplePackage.AGENT__GEO:
				setGeo((String)newValue);
				return;
			case PeoplePackage.AGENT__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case PeoplePackage.AGENT__SOURCE_URIS:
				getSourceUris().clear();
				getSourceUris().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.AGENT__TRASHED:
				setTrashed((Instant)newValue);
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
			case PeoplePackage.AGENT__FORMATTED_NAME:
				setFormattedName(FORMATTED_NAME_EDEFAULT);
				return;
			case PeoplePackage.AGENT__PHOTOS:
				getPhotos().clear();
				return;
			case PeoplePackage.AGENT__CATEGORIES:
				getCategories().clear();
				return;
			case PeoplePackage.AGENT__NOTES:
				getNotes().clear();
				return;
			case PeoplePackage.AGENT__CONTACT_POINTS:
				getContactPoints().clear();
				return;
			case PeoplePackage.AGENT__RELATIONSHIPS:
				getRelationships().clear();
				return;
			case PeoplePackage.AGENT__DATES:
				getDates().clear();
				return;
			case PeoplePackage.AGENT__EXTERNAL_IDS:
				getExternalIds().clear();
				return;
			case PeoplePackage.AGENT__UNKNOWN_PROPERTIES:
				getUnknownProperties().clear();
				return;
			case PeoplePackage.AGENT__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case PeoplePackage.AGENT__GEO:
				setGeo(GEO_EDEFAULT);
				return;
			case PeoplePackage.AGENT__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case PeoplePackage.AGENT__SOURCE_URIS:
				getSourceUris().clear();
				return;
			case PeoplePackage.AGENT__TRASHED:
				setTrashed(TRASHED_EDEFAULT);
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
			case PeoplePackage.AGENT__FORMATTED_NAME:
				return FORMATTED_NAME_EDEFAULT == null ? formattedName != null : !FORMATTED_NAME_EDEFAULT.equals(formattedName);
			case PeoplePackage.AGENT__PHOTOS:
				return photos != null && !photos.isEmpty();
			case PeoplePackage.AGENT__CATEGORIES:
				return categories != null && !categories.isEmpty();
			case PeoplePackage.AGENT__NOTES:
				return notes != null && !notes.isEmpty();
			case PeoplePackage.AGENT__CONTACT_POINTS:
				return contactPoints != null && !contactPoints.isEmpty();
			case PeoplePackage.AGENT__RELATIONSHIPS:
				return relationships != null && !relationships.isEmpty();
			case PeoplePackage.AGENT__DATES:
				return dates != null && !dates.isEmpty();
			case PeoplePackage.AGENT__EXTERNAL_IDS:
				return externalIds != null && !externalIds.isEmpty();
			case PeoplePackage.AGENT__UNKNOWN_PROPERTIES:
				return unknownProperties != null && !unknownProperties.isEmpty();
			case PeoplePackage.AGENT__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case PeoplePackage.AGENT__GEO:
				return GEO_EDEFAULT == null ? geo != null : !GEO_EDEFAULT.equals(geo);
			case PeoplePackage.AGENT__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case PeoplePackage.AGENT__SOURCE_URIS:
				return sourceUris != null && !sourceUris.isEmpty();
			case PeoplePackage.AGENT__TRASHED:
				return TRASHED_EDEFAULT == null ? trashed != null : !TRASHED_EDEFAULT.equals(trashed);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case PeoplePackage.AGENT___NOTE:
				return note();
		}
		return super.eInvoke(operationID, arguments);
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
		result.append(" (formattedName: ");
		result.append(formattedName);
		result.append(", categories: ");
		result.append(categories);
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", geo: ");
		result.append(geo);
		result.append(", language: ");
		result.append(language);
		result.append(", sourceUris: ");
		result.append(sourceUris);
		result.append(", trashed: ");
		result.append(trashed);
		result.append(')');
		return result.toString();
	}

} //AgentImpl
